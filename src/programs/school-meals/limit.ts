import { type Amount, larger, truth } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { foodGroupSize } from '../shared/units/sizes.ts';
import type { View } from '../../engine/view.ts';
import { guidelineLimit } from '../shared/guideline-limit.ts';

/** Whether the state gives every pupil breakfast and lunch for nothing, whatever the income. */
export const schoolMealsForAll = measure({
  per: 'household',
  law: '42 U.S.C. 1759a',
  of: (h) => truth(h.word('school-meals.free-for-all') === true),
});

const limit = (h: View, i: number, percent: Amount): Amount =>
  guidelineLimit(
    h,
    h.of(foodGroupSize, i),
    percent,
    h.guidelineDay(h.number('school-meals.guideline-month').min),
  );

/** Dollars a month up to which pupil `i` eats for nothing: the federal limit, or the state's own where higher. */
export const schoolMealsFreeLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '7 CFR 245.3',
  size: foodGroupSize,
  of: (h, i) => {
    const federal = h.number('school-meals.free-percent');
    return limit(h, i, larger(federal, h.maybeNumber('school-meals.state-free-percent') ?? federal));
  },
});

/** Dollars a month up to which pupil `i` eats at a reduced price. */
export const schoolMealsReducedLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '7 CFR 245.3',
  size: foodGroupSize,
  of: (h, i) => limit(h, i, h.number('school-meals.reduced-percent')),
});
