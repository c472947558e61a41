import { add, atLeastZero, times } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { BUSINESS, PAY } from './income-types.ts';

/** Dollars a month that person `i` earns now, by a job or a business; a loss is nothing. */
export const earnedMonthly = measure({
  per: 'person',
  unit: 'dollars a month',
  law: 'a fact that is asked',
  of: (h, i) => add(h.income(i, PAY), atLeastZero(h.income(i, BUSINESS))),
});

/** The same for a year of twelve such months. */
export const earnedYearly = measure({
  per: 'person',
  unit: 'dollars a year',
  law: 'a fact that is asked',
  of: (h, i) => times(h.of(earnedMonthly, i), 12),
});
