import type { Context } from '../context.ts';
import { guidelineDay, number } from '../parameters.ts';
import { add, exactly, type Range } from '../range.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { expectedBabies } from './expected-babies.ts';
import { guidelineLimit } from './guideline-limit.ts';

/** People whom WIC counts with person `i`; each baby expected adds one (7 CFR 246.7(d)(2)(vii)). */
export function wicFamilySize(c: Context, i: number): Range {
  const group = foodGroupOf(c, i);
  return group.reduce((size, j) => add(size, c.of(expectedBabies, j)), exactly(group.length));
}

/**
 * Dollars a month at or under which WIC's income test is met: the percent of the guideline of the
 * WIC year, from July (42 U.S.C. 1786(d)(2)).
 */
export function wicIncomeLimit(c: Context, i: number): Range {
  const day = guidelineDay(c, number(c, 'wic.guideline-month').min);
  return guidelineLimit(c, c.of(wicFamilySize, i), number(c, 'wic.income-percent'), day);
}
