/** Who studies, and where. */
import { measure } from '../../../engine/measure.ts';
import type { Measure } from '../../../engine/view.ts';
import type { Truth } from '../../../engine/known/index.ts';

/** Whether person `i` studies at one of some places. */
const studiesAt = (...places: readonly string[]): Measure<Truth> =>
  measure({ per: 'person', law: 'a fact that is asked', of: (h, i) => h.choice(i, 'student', ...places) });

export const isPupil = studiesAt('school');
/** Whether person `i` is at college, at least half of the time. */
export const isAtCollege = studiesAt('collegeHalfTime', 'collegeFullTime');
/** Whether person `i` is a pupil, or at college full time. */
export const isFullTimeStudent = studiesAt('school', 'collegeFullTime');
export const isStudent = studiesAt('school', 'collegeHalfTime', 'collegeFullTime');
