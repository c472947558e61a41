/** Health centers: income and the two limits of the sliding fee (42 CFR 51c.303(f)). */
import { exactly } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';
import { grossCashIncome } from '../shared/gross-cash-income.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';

const LAW = '42 CFR 51c.303(f)';

const familySize = measure({
  per: 'household',
  unit: 'people',
  law: LAW,
  of: (h) => exactly(foodGroupOf(h.c, 0).length),
});

/** Dollars a month, before tax, of the people who live together. Each center says by itself who is of a family. */
export const healthCenterIncome = measure({
  per: 'household',
  unit: 'dollars a month',
  law: LAW,
  of: (h) => h.of(grossCashIncome, 0),
});

/** Dollars a month up to which care costs nothing, or a small fee. */
export const healthCenterFreeLimit = measure({
  per: 'household',
  unit: 'dollars a month',
  law: LAW,
  size: familySize,
  of: (h) => guidelineShare(h, h.of(familySize), h.number('community-health-centers.free-percent')),
});

/** Dollars a month up to which a part of the price comes off. */
export const healthCenterDiscountLimit = measure({
  per: 'household',
  unit: 'dollars a month',
  law: LAW,
  size: familySize,
  of: (h) => guidelineShare(h, h.of(familySize), h.number('community-health-centers.discount-percent')),
});
