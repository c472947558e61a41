import type { Context } from '../context.ts';
import { everyone, expense, hasOwnCosts, personCost, type PersonCost } from '../facts.ts';
import { bySize, maybeNumber, number } from '../parameters.ts';
import { add, atLeastZero, type Range, rising, subtract, sum, times, ZERO } from '../range.ts';
import { foodUnitMember, foodUnitSize } from '../units/food-unit.ts';
import { countedCost } from './snap-counted-cost.ts';
import { snapNetParts } from './snap-counted-income.ts';
import { snapOlderOrDisabled } from './snap-disabled.ts';
import { snapHasOlder } from './snap-has-older.ts';

const REGIONS = new Set(['AK', 'HI', 'GU', 'VI']);
/** The region whose standard deduction and shelter cap hold. */
export const snapRegion = (c: Context): string =>
  REGIONS.has(c.household.state) ? c.household.state : 'contiguous';

/** What every household takes off, by size. */
export function standardDeduction(c: Context): Range {
  return bySize(c, 'snap.standard-deduction', c.of(foodUnitSize), [snapRegion(c)]);
}

const TOTAL = { medicalCosts: 'medicalElderlyDisabled', healthPremiums: 'healthPremiums' } as const;

/** Costs of people 60 or older or disabled: each person's where stated, else the household's sum. */
function healthCosts(c: Context, key: PersonCost): Range {
  if (!hasOwnCosts(c, key))
    return c.choose(
      () => c.of(snapHasOlder),
      () => expense(c, TOTAL[key]),
      () => ZERO,
    );
  return sum(everyone(c).map((i) => ofOlder(c, i, () => personCost(c, i, key))));
}
const ofOlder = (c: Context, i: number, cost: () => Range): Range =>
  c.choose(
    () =>
      c.all(
        () => c.of(snapOlderOrDisabled, i),
        () => c.of(foodUnitMember, i),
      ),
    cost,
    () => ZERO,
  );

/** Medical costs above the threshold, or the state's flat amount where that is more (7 CFR 273.9(d)(3)). */
export function medicalDeduction(c: Context): Range {
  const from = number(c, 'snap.medical-threshold').min;
  const flat = maybeNumber(c, 'snap.medical-standard')?.min ?? 0;
  const costs = add(healthCosts(c, 'medicalCosts'), healthCosts(c, 'healthPremiums'));
  return rising(costs, (n) => (n > from ? Math.max(flat, n - from) : 0));
}

/**
 * What is left of income before housing costs, not below 0: part of pay, the standard amount, care, medical
 * costs and child support come off (7 CFR 273.9(d)). Pay is taken net of its part, so that a range of it stays one.
 */
export function snapAdjustedIncome(c: Context): Range {
  const [earned, other] = c.of(snapNetParts);
  const kept = 1 - number(c, 'snap.earned-deduction').min / 100;
  const costs = (['childCare', 'adultCare', 'childSupportPaid'] as const).map((key) =>
    countedCost(c, expense(c, key)),
  );
  const off = sum([c.of(standardDeduction), c.of(medicalDeduction), ...costs]);
  return atLeastZero(subtract(add(times(earned, kept), other), off));
}
