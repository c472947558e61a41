import type { Context } from '../../engine/context.ts';
import { ageOf, choiceIn, everyone, listed, personAt } from '../../engine/household/facts.ts';
import { word } from '../../engine/parameters.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { isOfCouple } from '../shared/units/family.ts';
import { some } from '../shared/units/some.ts';

const ADULT = 18;

/** Whether person `i` is a full-time student whom somebody elsewhere claims on a tax return. */
const isClaimedStudent = (c: Context, i: number): Truth =>
  personAt(c, i).taxDependentOf === 'outside' && choiceIn(c, i, 'student', ['school', 'collegeFullTime']);

/**
 * Whether somebody at home can ask for the yearly help where it leaves out students whom others claim (Michigan, MCL 206.527a).
 * With a shut-off notice there is other help; with a bill that is only past due, the office decides.
 */
export const liheapStudents = (c: Context): Truth =>
  word(c, 'liheap.no-claimed-students') !== true ||
  c.any(
    () =>
      some(
        c,
        everyone(c).filter((i) => ageOf(c, i) >= ADULT || isOfCouple(c, i)),
        (i) => not(isClaimedStudent(c, i)),
      ),
    () => listed(c, 'hardships', 'utilityShutoff'),
    () => undefined,
  );
