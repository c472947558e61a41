import type { Context } from '../context.ts';
import { add, atLeastZero, inCents, type Range, subtract } from '../range.ts';
import { supportBeforeTest } from './snap-counted-cost.ts';
import { snapGrossParts } from './snap-counted-income.ts';

/** Dollars a month of the SNAP household before deductions, to the cent (7 CFR 273.9(b)). */
export function snapGrossIncome(c: Context): Range {
  const [earned, other] = c.of(snapGrossParts);
  const gross = atLeastZero(subtract(add(earned, other), supportBeforeTest(c)));
  return inCents(gross);
}
