import type { Context } from '../context.ts';
import { guidelineDay, number, povertyGuideline } from '../parameters.ts';
import { add, exactly, type Range, rising, times } from '../range.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { expectedBabies } from './expected-babies.ts';

/** People whom WIC counts with person `i`; each baby expected adds one (7 CFR 246.7(d)(2)(vii)). */
export function wicFamilySize(c: Context, i: number): Range {
  const group = foodGroupOf(c, i);
  return group.reduce((size, j) => add(size, c.of(expectedBabies, j)), exactly(group.length));
}

/**
 * Dollars a month at or under which WIC's income test is met: the percent of the guideline of the
 * WIC year (from July), by the year rounded up, by the month rounded up again (42 U.S.C. 1786(d)(2)).
 */
export function wicIncomeLimit(c: Context, i: number): Range {
  const month = number(c, 'wic.guideline-month').min;
  const year = povertyGuideline(c, c.of(wicFamilySize, i), guidelineDay(c.day, month));
  const limit = times(year, number(c, 'wic.income-percent').min / 100);
  return rising(limit, (n) => Math.ceil(Math.ceil(n - 1e-6) / 12));
}
