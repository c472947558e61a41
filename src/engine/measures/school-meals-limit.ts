import type { Context } from '../context.ts';
import { guidelineDay, maybeNumber, number, povertyGuideline, word } from '../parameters.ts';
import { exactly, larger, type Range, rising, times } from '../range.ts';
import { foodGroupOf } from '../units/food-group.ts';

/** Whether the state gives every pupil breakfast and lunch for nothing, whatever the income. */
export const schoolMealsForAll = (c: Context): boolean => word(c, 'school-meals.free-for-all') === true;

/** Dollars a month at a percent of the guideline: by the year rounded up, by the month rounded up (7 CFR 245.3). */
function limit(c: Context, i: number, percent: Range): Range {
  const month = number(c, 'school-meals.guideline-month').min;
  const year = povertyGuideline(c, exactly(foodGroupOf(c, i).length), guidelineDay(c.day, month));
  return rising(times(year, percent.min / 100), (n) => Math.ceil(Math.ceil(n - 1e-6) / 12));
}

/** Dollars a month up to which pupil `i` eats for nothing: the federal limit, or the state's own where higher. */
export function schoolMealsFreeLimit(c: Context, i: number): Range {
  const federal = number(c, 'school-meals.free-percent');
  return limit(c, i, larger(federal, maybeNumber(c, 'school-meals.state-free-percent') ?? federal));
}

/** Dollars a month up to which pupil `i` eats at a reduced price. */
export const schoolMealsReducedLimit = (c: Context, i: number): Range =>
  limit(c, i, number(c, 'school-meals.reduced-percent'));
