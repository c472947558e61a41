import type { Context } from '../context.ts';
import { number } from '../parameters.ts';
import { either, multiply, type Range } from '../range.ts';

const RATES: Readonly<Record<string, readonly string[]>> = {
  AK: ['AK'],
  HI: ['HI'],
  // The notice gives the islands Hawaii's rates; where we could not read that, either may hold.
  PR: ['HI'],
  GU: ['HI'],
  VI: ['HI'],
  AS: ['contiguous', 'HI'],
  MP: ['contiguous', 'HI'],
};

/**
 * Dollars a year that breakfast and lunch of a school year are worth for pupil `i`, at the federal
 * rate for free meals; at least that for reduced price where that is not settled.
 */
export function schoolMealsWorth(c: Context, i: number): Range {
  const days = number(c, 'school-meals.school-days');
  const regions = RATES[c.household.state] ?? ['contiguous'];
  const kind = c.others.kindOf('school-meals', i);
  const kinds = kind === undefined ? ['free', 'reduced'] : [kind];
  const daily = regions.flatMap((region) =>
    kinds.map((k) => number(c, 'school-meals.worth-a-day', [region, k])),
  );
  return multiply(daily.reduce(either), days);
}
