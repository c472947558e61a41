import type { Context } from '../context.ts';
import { expense, housingIn } from '../facts.ts';
import { number } from '../parameters.ts';
import {
  above,
  add,
  atLeastZero,
  type Range,
  smaller,
  subtract,
  sum,
  times,
  ZERO,
  larger,
} from '../range.ts';
import { countedCost } from './snap-counted-cost.ts';
import { snapAdjustedIncome, snapRegion } from './snap-deductions.ts';
import { snapHasOlder } from './snap-has-older.ts';
import { snapUtilityAllowance } from './snap-utility.ts';

const HOME = ['rent', 'mortgage', 'propertyTax', 'homeInsurance'] as const;

/** Dollars a month for rent or a mortgage, with tax and insurance of the home. */
export const homeCosts = (c: Context): Range => sum(HOME.map((key) => expense(c, key)));

/** Dollars a month for home and utilities as SNAP counts them (7 CFR 273.9(d)(6)(ii)); a utility amount is never shared out. */
export const snapShelterCosts = (c: Context): Range =>
  add(countedCost(c, c.of(homeCosts)), c.of(snapUtilityAllowance));

/** Costs above half of what is left of income, up to the cap where nobody is older or disabled. */
function excess(c: Context): Range {
  const share = number(c, 'snap.shelter-share').min / 100;
  const over = atLeastZero(subtract(c.of(snapShelterCosts), times(c.of(snapAdjustedIncome), share)));
  return c.choose(
    () => c.of(snapHasOlder),
    () => over,
    () => smaller(over, number(c, 'snap.shelter-cap', [snapRegion(c)])),
  );
}

/** A homeless household with some shelter cost may take a flat amount instead (7 CFR 273.9(d)(6)(i)). */
const homeless = (c: Context): Range =>
  c.choose(
    () =>
      c.all(
        () => housingIn(c, ['homeless', 'shelter']),
        () => above(c.of(homeCosts), ZERO),
      ),
    () => number(c, 'snap.homeless-deduction'),
    () => ZERO,
  );

/** Dollars a month that housing takes off income. */
export const snapShelterDeduction = (c: Context): Range => larger(excess(c), homeless(c));
