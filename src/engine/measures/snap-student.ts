import type { Context } from '../context.ts';
import { ageOf, choiceIn, flag } from '../facts.ts';
import { number, word } from '../parameters.ts';
import { atLeast } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import { isSelfOrSpouse, relationOf } from '../units/family.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { isAtCollege } from '../units/student.ts';
import { getsTanf } from './gets-tanf.ts';
import { gets, WORK_STUDY } from './income-types.ts';
import { snapDisabled } from './snap-disabled.ts';
import { weeklyHours } from './weekly-hours.ts';

/** A child of this age may be a parent. */
const GROWN = 15;
const OWN_CHILD = new Set(['child', 'stepchild', 'fosterChild']);

const rule = (c: Context, key: string): number => number(c, 'snap.student-rule', [key]).min;
const someone = (c: Context, test: (j: number) => boolean): boolean => foodGroupOf(c, 0).some(test);

/** Children below an age whom people[0] and spouse care for: their own, and a grandchild or sibling without a parent here. */
function childBelow(c: Context, age: number): boolean {
  const grown = someone(c, (j) => OWN_CHILD.has(relationOf(c, j)) && ageOf(c, j) >= GROWN);
  const parent = someone(c, (j) => relationOf(c, j) === 'parent');
  const isTheirs = (kind: string): boolean =>
    OWN_CHILD.has(kind) || (kind === 'grandchild' && !grown) || (kind === 'sibling' && !parent);
  return someone(c, (j) => ageOf(c, j) < age && isTheirs(relationOf(c, j)));
}

/** Somebody else in the home may be the parent of a child in it. */
const mayBeParent = (c: Context, i: number): boolean => {
  const child = relationOf(c, i) === 'partner' ? OWN_CHILD : new Set(['grandchild', 'otherRelative']);
  return someone(c, (j) => child.has(relationOf(c, j)) && ageOf(c, j) < rule(c, 'childUnderAlone'));
};

/**
 * Whether person `i` cares for a child as the student rule wants it: under 6; under 12 where a single parent
 * studies full time; from 6 to 11 in other homes only where no care is to be had, which the office judges.
 */
function caresForChild(c: Context, i: number): Truth {
  if (!isSelfOrSpouse(c, i)) return mayBeParent(c, i) ? undefined : false;
  if (childBelow(c, rule(c, 'childUnder'))) return not(leavesItToOther(c, i));
  if (!childBelow(c, rule(c, 'childUnderAlone'))) return false;
  const alone = foodGroupOf(c, 0).filter((j) => isSelfOrSpouse(c, j)).length === 1;
  return (alone && choiceIn(c, i, 'student', ['collegeFullTime'])) || undefined;
}

/** In a state that lets one adult only care for the child, the first of two students is the one. */
function leavesItToOther(c: Context, i: number): Truth {
  if (word(c, 'snap.student-one-adult') !== true) return false;
  const first = foodGroupOf(c, 0).find((j) => isSelfOrSpouse(c, j));
  if (first === undefined || first === i) return false;
  return c.all(
    () => isStudent(c, first),
    () => not(isExemptBesides(c, first)),
  );
}

const isStudent = (c: Context, i: number): Truth =>
  ageOf(c, i) >= rule(c, 'from') && ageOf(c, i) < rule(c, 'until') && isAtCollege(c, i);

/** Exempt by work, work-study, health or TANF. */
const isExemptBesides = (c: Context, i: number): Truth =>
  c.any(
    () => atLeast(c.of(weeklyHours, i), number(c, 'snap.student-rule', ['hours'])),
    () => gets(c, i, WORK_STUDY),
    () => flag(c, i, 'disabled'),
    () => c.of(snapDisabled, i),
    () => c.of(getsTanf),
  );

/** Whether person `i` is left out as a college student without an exemption (7 CFR 273.5). */
export function snapStudentLeftOut(c: Context, i: number): Truth {
  return c.all(
    () => isStudent(c, i),
    () => not(c.decided(() => caresForChild(c, i))),
    () => not(isExemptBesides(c, i)),
  );
}
