import type { Context } from '../context.ts';
import { guidelineDay, maybeNumber, number, word } from '../parameters.ts';
import { exactly, larger, type Range } from '../range.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { guidelineLimit } from './guideline-limit.ts';

/** Whether the state gives every pupil breakfast and lunch for nothing, whatever the income. */
export const schoolMealsForAll = (c: Context): boolean => word(c, 'school-meals.free-for-all') === true;

/** Dollars a month at a percent of the guideline (7 CFR 245.3). */
const limit = (c: Context, i: number, percent: Range): Range =>
  guidelineLimit(
    c,
    exactly(foodGroupOf(c, i).length),
    percent,
    guidelineDay(c, number(c, 'school-meals.guideline-month').min),
  );

/** Dollars a month up to which pupil `i` eats for nothing: the federal limit, or the state's own where higher. */
export function schoolMealsFreeLimit(c: Context, i: number): Range {
  const federal = number(c, 'school-meals.free-percent');
  return limit(c, i, larger(federal, maybeNumber(c, 'school-meals.state-free-percent') ?? federal));
}

/** Dollars a month up to which pupil `i` eats at a reduced price. */
export const schoolMealsReducedLimit = (c: Context, i: number): Range =>
  limit(c, i, number(c, 'school-meals.reduced-percent'));
