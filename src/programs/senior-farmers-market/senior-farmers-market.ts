/** Coupons for farmers' markets: the income limit of older people (7 CFR part 249). */
import { measure } from '../../engine/measure.ts';
import { guidelineLimit } from '../shared/guideline-limit.ts';
import { foodGroupSize } from '../shared/units/sizes.ts';

const LAW = '7 CFR 249.6(a)(3)';

/** Dollars a month up to which the household of person `i` can get coupons. */
export const farmersMarketLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: LAW,
  size: foodGroupSize,
  of: (h, i) =>
    guidelineLimit(h, h.of(foodGroupSize, i), h.number('senior-farmers-market.income-percent'), h.c.day),
});

/** Dollars a season for one person, from the federal floor to the ceiling. */
export const farmersMarketWorth = measure({
  per: 'person',
  unit: 'dollars a year',
  law: '7 CFR 249.8(b)',
  of: (h) => h.number('senior-farmers-market.worth'),
});
