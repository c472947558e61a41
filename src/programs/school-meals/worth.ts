import { multiply, oneOf, over } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';

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
export const schoolMealsWorth = measure({
  per: 'person',
  unit: 'dollars a year',
  law: '42 U.S.C. 1759a',
  of: (h, i) => {
    const kinds = h.kindOf('school-meals', i, ['free', 'reduced']);
    const daily = over(oneOf(RATES[h.state] ?? ['contiguous']), (region) =>
      over(kinds, (kind) => h.number('school-meals.worth-a-day', [region, kind])),
    );
    return multiply(daily, h.number('school-meals.school-days'));
  },
});
