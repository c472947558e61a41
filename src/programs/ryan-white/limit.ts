/** Care for people with HIV: the limits of the states (42 U.S.C. 300ff-27(b)(7)(B)). */
import { measure } from '../../engine/measure.ts';
import { foodGroupSize } from '../shared/units/sizes.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';

const LAW = '42 U.S.C. 300ff-27(b)(7)(B)';

/** Dollars a month, from the strictest state's limit to the widest; which one holds differs by state and by kind of help. */
export const ryanWhiteLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: LAW,
  size: foodGroupSize,
  of: (h, i) => guidelineShare(h, h.of(foodGroupSize, i), h.number('ryan-white.income-percent')),
});
