import {
  all,
  andThen,
  any,
  atLeast,
  either,
  NO,
  not,
  OFFICE_DECIDES,
  type Truth,
  truth,
  YES,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { isSelfOrSpouse } from '../shared/units/family.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';
import { isAtCollege } from '../shared/units/student.ts';
import type { View } from '../../engine/view.ts';
import { getsTanf } from '../shared/gets-now.ts';
import { WORK_STUDY } from '../shared/income-types.ts';
import { snapDisabled } from './disabled.ts';
import { weeklyHours } from '../shared/weekly-hours.ts';

/** A child of this age may be a parent. */
const GROWN = 15;
const OWN_CHILD = new Set(['child', 'stepchild', 'fosterChild']);

const rule = (h: View, key: string): number => h.number('snap.student-rule', [key]).min;
const someone = (h: View, test: (j: number) => boolean): boolean => foodGroupOf(h.c, 0).some(test);

/** Children below an age whom people[0] and spouse care for: their own, and a grandchild or sibling without a parent here. */
function childBelow(h: View, age: number): boolean {
  const grown = someone(h, (j) => OWN_CHILD.has(h.relation(j)) && h.age(j) >= GROWN);
  const parent = someone(h, (j) => h.relation(j) === 'parent');
  const isTheirs = (kind: string): boolean =>
    OWN_CHILD.has(kind) || (kind === 'grandchild' && !grown) || (kind === 'sibling' && !parent);
  return someone(h, (j) => h.age(j) < age && isTheirs(h.relation(j)));
}

/** Somebody else in the home may be the parent of a child in it. */
const mayBeParent = (h: View, i: number): boolean => {
  const child = h.relation(i) === 'partner' ? OWN_CHILD : new Set(['grandchild', 'otherRelative']);
  return someone(h, (j) => child.has(h.relation(j)) && h.age(j) < rule(h, 'childUnderAlone'));
};

/**
 * Whether person `i` cares for a child as the student rule wants it: under 6; under 12 where a single parent
 * studies full time; from 6 to 11 in other homes only where no care is to be had, which the office judges.
 */
function caresForChild(h: View, i: number): Truth {
  if (!isSelfOrSpouse(h.c, i)) return mayBeParent(h, i) ? OFFICE_DECIDES : NO;
  if (childBelow(h, rule(h, 'childUnder'))) return not(leavesItToOther(h, i));
  if (!childBelow(h, rule(h, 'childUnderAlone'))) return NO;
  const alone = foodGroupOf(h.c, 0).filter((j) => isSelfOrSpouse(h.c, j)).length === 1;
  return alone ? either(h.choice(i, 'student', 'collegeFullTime'), YES, OFFICE_DECIDES) : OFFICE_DECIDES;
}

/** In a state that lets one adult only care for the child, the first of two students is the one. */
function leavesItToOther(h: View, i: number): Truth {
  const first = foodGroupOf(h.c, 0).find((j) => isSelfOrSpouse(h.c, j));
  if (h.word('snap.student-one-adult') !== true || first === undefined || first === i) return NO;
  return all(isStudent(h, first), () => not(isExemptBesides(h, first)));
}

const isStudent = (h: View, i: number): Truth =>
  andThen(truth(h.age(i) >= rule(h, 'from') && h.age(i) < rule(h, 'until')), () => h.of(isAtCollege, i));

/** Exempt by work, approved work-study, health or TANF (7 CFR 273.5(b)). */
const isExemptBesides = (h: View, i: number): Truth =>
  any(
    () => atLeast(h.of(weeklyHours, i), h.number('snap.student-rule', ['hours'])),
    () => h.gets(i, WORK_STUDY),
    () => h.flag(i, 'workStudyApproved'),
    () => h.flag(i, 'unableToWork'),
    () => h.flag(i, 'disabled'),
    () => h.of(snapDisabled, i),
    () => h.of(getsTanf),
  );

/** Whether person `i` is left out as a college student without an exemption. */
export const snapStudentLeftOut = measure({
  per: 'person',
  law: '7 CFR 273.5',
  of: (h, i) =>
    all(
      isStudent(h, i),
      () => not(caresForChild(h, i)),
      () => not(isExemptBesides(h, i)),
    ),
});
