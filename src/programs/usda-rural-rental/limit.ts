/** The income limit of USDA's apartments in small towns (7 CFR 3560.152). */
import { add } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { areaLow } from '../shared/area-income.ts';
import { dwellingSize } from '../shared/units/sizes.ts';

/** Dollars a year: a moderate income, which is the low limit of the area and a fixed amount above it. */
export const ruralRentalLimit = measure({
  per: 'household',
  unit: 'dollars a year',
  law: '7 CFR 3560.152',
  size: dwellingSize,
  of: (h) => add(h.of(areaLow), h.number('usda-rural-rental.moderate-above')),
});
