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
  if (taxDependentOf === 'outside') return 'outside';
  if (taxDependentOf !== undefined) return c.household.people.findIndex((p) => p.id === taxDependentOf);
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
 * Index of the wife or husband of person `i`. Relationships are to people[0], so only theirs is known;
 * two parents or grandparents count as not married, since nothing says that they are.
 */
export function spouseOf(c: Context, i: number): number | undefined {
  const { relationship } = personAt(c, i);
  if (relationship === 'spouse') return 0;
  if (relationship !== 'self') return undefined;
  const spouse = c.household.people.findIndex((p) => p.relationship === 'spouse');
  return spouse < 0 ? undefined : spouse;
}

/** Person `i`, and their wife or husband. */
export function coupleOf(c: Context, i: number): number[] {
  const spouse = spouseOf(c, i);
  return spouse === undefined ? [i] : [i, spouse];
}

/**
 * Whether person `i` and their spouse file one return. The answer of people[0] speaks for both; a
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
      () => not(h.choice(0, 'filingStatus', 'separate')),
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
