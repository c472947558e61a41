/** Who stands on whose federal tax return (26 U.S.C. 151, 152, 6013; household.md, Meaning). */
import type { Context } from '../../../engine/context.ts';
import { personAt } from '../../../engine/household/facts.ts';
import { all, any, eitherList, NO, not, type Truth, truth, YES } from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import type { View } from '../../../engine/view.ts';

const CHILDREN = new Set(['child', 'stepchild', 'fosterChild', 'grandchild']);
const RELATIVES = new Set(['sibling', 'otherRelative']);
const CHILD_UNTIL = 19;
const STUDENT_UNTIL = 24;

/**
 * Who would claim person `i`: an index, somebody outside the household, or nobody (undefined). Only a
 * candidate: whether the claim holds is `isClaimed`.
 */
export function claimerOf(c: Context, i: number): number | 'outside' | undefined {
  const { taxDependentOf, relationship, age } = personAt(c, i);
  if (taxDependentOf !== undefined) {
    const claimer = c.household.people.findIndex((p) => p.id === taxDependentOf);
    return claimer < 0 ? 'outside' : claimer;
  }
  const until = CHILDREN.has(relationship) ? STUDENT_UNTIL : RELATIVES.has(relationship) ? CHILD_UNTIL : 0;
  return age < until ? 0 : undefined;
}

/** Whether one of `filers` would claim person `i`. */
export const wouldClaim = (c: Context, filers: readonly number[], i: number): boolean => {
  const claimer = claimerOf(c, i);
  return typeof claimer === 'number' && filers.includes(claimer);
};

/** Whether somebody claims person `i`; open while a child of 19 to 23 may be a full-time student. */
export const isClaimed = measure({
  per: 'person',
  law: '26 U.S.C. 152',
  of: (h, i) => {
    if (personAt(h.c, i).taxDependentOf !== undefined) return YES;
    if (claimerOf(h.c, i) === undefined) return NO;
    return any(truth(h.age(i) < CHILD_UNTIL), () => h.choice(i, 'student', 'collegeFullTime'));
  },
});

/**
 * Index of the wife or husband of person `i` who lives here: as either of the two says it, else as relationships to
 * people[0] do. Two parents or grandparents of whom nothing is said count as not married.
 */
export function spouseOf(c: Context, i: number): number | undefined {
  const { people } = c.household;
  const { id, spouse, relationship } = personAt(c, i);
  const found = (index: number): number | undefined => (index < 0 ? undefined : index);
  if (spouse !== undefined) return found(people.findIndex((p) => p.id === spouse));
  const wed = people.findIndex((p) => p.spouse === id);
  if (wed >= 0) return wed;
  if (relationship === 'spouse') return 0;
  return relationship === 'self' ? found(people.findIndex((p) => p.relationship === 'spouse')) : undefined;
}

/** Person `i`, and their wife or husband. */
export function coupleOf(c: Context, i: number): number[] {
  const spouse = spouseOf(c, i);
  return spouse === undefined ? [i] : [i, spouse];
}

/**
 * Whether person `i` and their spouse file one return. The answer of the one who is named first speaks for both; a
 * spouse whom somebody else claims files alone.
 */
export const filesJointly = measure({
  per: 'person',
  law: '26 U.S.C. 6013',
  of: (h, i) => {
    const spouse = spouseOf(h.c, i);
    if (spouse === undefined) return NO;
    return all(
      not(h.of(isClaimed, i)),
      () => not(h.of(isClaimed, spouse)),
      () => not(h.choice(Math.min(i, spouse), 'filingStatus', 'separate')),
    );
  },
});

/** Everybody on the return that `filer` files, one truth for each person. */
function onReturnOf(h: View, filer: number): Truth[] {
  const spouse = spouseOf(h.c, filer);
  return h.people.map((k) => {
    if (k === filer) return YES;
    if (k === spouse) return h.of(filesJointly, filer);
    const claimer = claimerOf(h.c, k);
    if (claimer === filer) return h.of(isClaimed, k);
    if (spouse === undefined || claimer !== spouse) return NO;
    return all(h.of(isClaimed, k), () => h.of(filesJointly, filer));
  });
}

/**
 * Everybody on the return on which person `i` stands: their own, or that of whoever claims them. Who is
 * claimed from outside stands alone here.
 */
export const taxUnitOf = measure({
  per: 'person',
  law: '26 U.S.C. 151, 152',
  of: (h, i): readonly Truth[] => {
    const claimer = claimerOf(h.c, i);
    if (claimer === 'outside') return h.people.map((k) => truth(k === i));
    if (claimer === undefined) return onReturnOf(h, i);
    return eitherList(
      h.of(isClaimed, i),
      () => onReturnOf(h, claimer),
      () => onReturnOf(h, i),
    );
  },
});
