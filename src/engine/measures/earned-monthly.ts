import type { Context } from '../context.ts';
import { income } from '../facts.ts';
import { add, atLeastZero, type Range, times } from '../range.ts';
import { BUSINESS, PAY } from './income-types.ts';

/** Dollars a month that person `i` earns now, by a job or a business; a loss is nothing. */
export const earnedMonthly = (c: Context, i: number): Range =>
  add(income(c, i, PAY), atLeastZero(income(c, i, BUSINESS)));

/** The same for a year of twelve such months. */
export const earnedYearly = (c: Context, i: number): Range => times(c.of(earnedMonthly, i), 12);
