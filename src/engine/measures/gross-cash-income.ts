import type { Context } from '../context.ts';
import { add, inCents, type Range, sum } from '../range.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { BUSINESSES_GAINS_AND_RENT, cashOf, PAY, together, UNEARNED } from './income-types.ts';

/** Cash that counts before deductions (7 CFR 246.7(d)(2)(ii) for WIC, 7 CFR 245.6 and the school meals manual for pupils). */
const STEADY = together(PAY, UNEARNED);

/** Dollars a month, before tax, of everyone who lives as one economic unit with person `i`. */
export function grossCashIncome(c: Context, i: number): Range {
  const total = foodGroupOf(c, i).reduce((all, j) => add(all, c.of(ownCashIncome, j)), sum([]));
  return inCents(total);
}

/** Dollars a month, before tax, of one person. */
export function ownCashIncome(c: Context, i: number): Range {
  return cashOf(c, i, STEADY, BUSINESSES_GAINS_AND_RENT);
}
