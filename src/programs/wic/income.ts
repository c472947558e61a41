import { add, exactly, sum } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';
import { expectedBabies } from '../shared/expected-babies.ts';
import { guidelineLimit } from '../shared/guideline-limit.ts';

/** People whom WIC counts with person `i`; each baby expected adds one. */
export const wicFamilySize = measure({
  per: 'person',
  unit: 'people',
  law: '7 CFR 246.7(d)(2)(vii)',
  of: (h, i) => {
    const group = foodGroupOf(h.c, i);
    return add(exactly(group.length), sum(group.map((j) => h.of(expectedBabies, j))));
  },
});

/** Dollars a month at or under which WIC's income test is met: the percent of the guideline of the WIC year, from July. */
export const wicIncomeLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '42 U.S.C. 1786(d)(2)',
  size: wicFamilySize,
  of: (h, i) => {
    const day = h.guidelineDay(h.number('wic.guideline-month').min);
    return guidelineLimit(h, h.of(wicFamilySize, i), h.number('wic.income-percent'), day);
  },
});
