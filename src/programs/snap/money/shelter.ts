import {
  above,
  add,
  all,
  type Amount,
  atLeastZero,
  larger,
  smaller,
  subtract,
  sum,
  times,
  when,
  ZERO,
} from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import type { View } from '../../../engine/view.ts';
import { countedCost } from './counted-cost.ts';
import { snapAdjustedIncome, snapRegion } from './deductions.ts';
import { snapHasOlder } from '../has-older.ts';
import { snapUtilityAllowance } from './utility.ts';

const HOME = ['rent', 'mortgage', 'propertyTax', 'homeInsurance'] as const;

/** Dollars a month for rent or a mortgage, with tax and insurance of the home. */
const homeCosts = (h: View): Amount => sum(HOME.map((key) => h.expense(key)));

/** Dollars a month for home and utilities as SNAP counts them; a utility amount is never shared out. */
export const snapShelterCosts = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(d)(6)(ii)',
  of: (h) => add(countedCost(h, homeCosts(h)), h.of(snapUtilityAllowance)),
});

/** Costs above half of what is left of income, up to the cap where nobody is older or disabled. */
function excess(h: View): Amount {
  const share = h.number('snap.shelter-share').min / 100;
  const over = atLeastZero(subtract(h.of(snapShelterCosts), times(h.of(snapAdjustedIncome), share)));
  return when(h.of(snapHasOlder), over, () => smaller(over, h.number('snap.shelter-cap', [snapRegion(h)])));
}

/** A homeless household with some shelter cost may take a flat amount instead (7 CFR 273.9(d)(6)(i)). */
const homeless = (h: View): Amount =>
  when(
    all(h.housing('homeless', 'shelter'), () => above(homeCosts(h), ZERO)),
    () => h.number('snap.homeless-deduction'),
    ZERO,
  );

/** Dollars a month that housing takes off income. */
export const snapShelterDeduction = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(d)(6)',
  of: (h) => larger(excess(h), homeless(h)),
});
