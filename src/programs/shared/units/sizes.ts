/** How many people a limit counts, where programs draw the same line under names of their own. */
import { exactly } from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { foodGroupOf } from './food-group.ts';

/** People who live as one economic unit with person `i` (7 CFR 245.2, 247.1, 249.2; 42 U.S.C. 300ff-27(b)(7)(B)). */
export const foodGroupSize = measure({
  per: 'person',
  unit: 'people',
  law: '7 CFR 245.2',
  of: (h, i) => exactly(foodGroupOf(h.c, i).length),
});

/** The same for the first person, for programs that judge the home as one (47 CFR 54.400(h); 42 U.S.C. 9902(2)). */
export const homeSize = measure({
  per: 'household',
  unit: 'people',
  law: '47 CFR 54.400(h)',
  of: (h) => h.of(foodGroupSize, 0),
});

/** Everyone who lives under the roof, one economic unit or not (24 CFR 5.403; 10 CFR 440.22(a)). */
export const dwellingSize = measure({
  per: 'household',
  unit: 'people',
  law: '24 CFR 5.403',
  of: (h) => exactly(h.people.length),
});
