import { inCents, sum } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { foodGroupOf } from './units/food-group.ts';
import { BUSINESSES_GAINS_AND_RENT, PAY, union, UNEARNED } from './income-types.ts';

/** Cash that counts before deductions (7 CFR 246.7(d)(2)(ii) for WIC, 7 CFR 245.6 and the school meals manual for pupils). */
const STEADY = union(PAY, UNEARNED);

/** Dollars a month, before tax, of one person. */
export const ownCashIncome = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '7 CFR 246.7(d)(2)(ii), 245.6',
  of: (h, i) => h.cash(i, STEADY, BUSINESSES_GAINS_AND_RENT),
});

/** Dollars a month, before tax, of everyone who lives as one economic unit with person `i`. */
export const grossCashIncome = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '7 CFR 246.7(d)(2)(ii), 245.6',
  of: (h, i) => inCents(sum(foodGroupOf(h.c, i).map((j) => h.of(ownCashIncome, j)))),
});
