/** Who studies, and where. */
import type { Context } from '../context.ts';
import { choiceIn } from '../facts.ts';
import type { Truth } from '../truth.ts';

const PUPIL = ['school'];
const COLLEGE = ['collegeHalfTime', 'collegeFullTime'];
const FULL_TIME = ['school', 'collegeFullTime'];
const ANY = ['school', 'collegeHalfTime', 'collegeFullTime'];

export const isPupil = (c: Context, i: number): Truth => choiceIn(c, i, 'student', PUPIL);
/** Whether person `i` is at college, at least half of the time. */
export const isAtCollege = (c: Context, i: number): Truth => choiceIn(c, i, 'student', COLLEGE);
/** Whether person `i` is a pupil, or at college full time. */
export const isFullTimeStudent = (c: Context, i: number): Truth => choiceIn(c, i, 'student', FULL_TIME);
export const isStudent = (c: Context, i: number): Truth => choiceIn(c, i, 'student', ANY);
