/** Family of people whom the Indian Health Service serves (25 U.S.C. 1680c). */
import { some } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';

/** Whether somebody else in the home of person `i` is American Indian or Alaska Native. */
export const livesWithNative = measure({
  per: 'person',
  law: '25 U.S.C. 1680c',
  of: (h, i) =>
    some(
      h.people.filter((k) => k !== i),
      (k) => h.flag(k, 'native'),
    ),
});
