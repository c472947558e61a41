import {
  add,
  all,
  type Amount,
  atLeastZero,
  rising,
  subtract,
  sum,
  times,
  when,
  ZERO,
} from '../../../engine/known/index.ts';
import type { PersonCost } from '../../../engine/household/facts.ts';
import { measure } from '../../../engine/measure.ts';
import { foodUnitMember, foodUnitSize } from '../food-unit.ts';
import type { View } from '../../../engine/view.ts';
import { countedCost } from './counted-cost.ts';
import { snapNetParts } from './counted-income.ts';
import { snapOlderOrDisabled } from '../disabled.ts';
import { snapHasOlder } from '../has-older.ts';

const REGIONS = new Set(['AK', 'HI', 'GU', 'VI']);
/** The region whose standard deduction and shelter cap hold. */
export const snapRegion = (h: View): string => (REGIONS.has(h.state) ? h.state : 'contiguous');

/** What every household takes off, by size. */
export const standardDeduction = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(d)(1)',
  of: (h) => h.bySize('snap.standard-deduction', h.of(foodUnitSize), [snapRegion(h)]),
});

const TOTAL = { medicalCosts: 'medicalElderlyDisabled', healthPremiums: 'healthPremiums' } as const;

/** Costs of people 60 or older or disabled: each person's where stated, else the household's sum. */
function healthCosts(h: View, key: PersonCost): Amount {
  if (!h.hasOwnCosts(key)) return when(h.of(snapHasOlder), () => h.expense(TOTAL[key]), ZERO);
  return sum(h.people.map((i) => ofOlder(h, i, () => h.personCost(i, key))));
}
const ofOlder = (h: View, i: number, cost: () => Amount): Amount =>
  when(
    all(h.of(snapOlderOrDisabled, i), () => h.of(foodUnitMember, i)),
    cost,
    ZERO,
  );

/** Medical costs above the threshold, or the state's flat amount where that is more. */
export const medicalDeduction = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(d)(3)',
  of: (h) => {
    const from = h.number('snap.medical-threshold').min;
    const flat = h.maybeNumber('snap.medical-standard')?.min ?? 0;
    const costs = add(healthCosts(h, 'medicalCosts'), healthCosts(h, 'healthPremiums'));
    return rising(costs, (n) => (n > from ? Math.max(flat, n - from) : 0));
  },
});

/**
 * What is left of income before housing costs, not below 0: part of pay, the standard amount, care, medical
 * costs and child support come off. Pay is taken net of its part, so that a range of it stays one.
 */
export const snapAdjustedIncome = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(d)',
  of: (h) => {
    const [earned, other] = h.of(snapNetParts);
    const kept = 1 - h.number('snap.earned-deduction').min / 100;
    const costs = (['childCare', 'adultCare', 'childSupportPaid'] as const).map((key) =>
      countedCost(h, h.expense(key)),
    );
    const off = sum([h.of(standardDeduction), h.of(medicalDeduction), ...costs]);
    return atLeastZero(subtract(add(times(earned, kept), other), off));
  },
});
