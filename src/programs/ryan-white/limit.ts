/** Care for people with HIV: the limits of the states (42 U.S.C. 300ff-27(b)(7)(B)). */
import { exactly } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';

const LAW = '42 U.S.C. 300ff-27(b)(7)(B)';

const familySize = measure({
  per: 'person',
  unit: 'people',
  law: LAW,
  of: (h, i) => exactly(foodGroupOf(h.c, i).length),
});

/** Dollars a month, from the strictest state's limit to the widest; which one holds differs by state and by kind of help. */
export const ryanWhiteLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: LAW,
  size: familySize,
  of: (h, i) => guidelineShare(h, h.of(familySize, i), h.number('ryan-white.income-percent')),
});
