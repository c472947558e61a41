/** Who stands on whose federal tax return (26 U.S.C. 151, 152, 6013; household.md, Meaning). */
import type { Context } from '../context.ts';
import { ageOf, choiceIn, everyone, personAt } from '../facts.ts';
import { not, type Truth } from '../truth.ts';

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
export function isClaimed(c: Context, i: number): Truth {
  if (personAt(c, i).taxDependentOf !== undefined) return true;
  if (claimerOf(c, i) === undefined) return false;
  return ageOf(c, i) < CHILD_UNTIL || choiceIn(c, i, 'student', ['collegeFullTime']);
}

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
export function filesJointly(c: Context, i: number): Truth {
  const spouse = spouseOf(c, i);
  if (spouse === undefined) return false;
  return c.all(
    () => not(isClaimed(c, i)),
    () => not(isClaimed(c, spouse)),
    () => not(choiceIn(c, 0, 'filingStatus', ['separate'])),
  );
}

/** Everybody on the return that `filer` files, one truth for each person. */
function onReturnOf(c: Context, filer: number): Truth[] {
  const spouse = spouseOf(c, filer);
  return everyone(c).map((k) => {
    if (k === filer) return true;
    if (k === spouse) return filesJointly(c, filer);
    const claimer = claimerOf(c, k);
    if (claimer === filer) return isClaimed(c, k);
    if (spouse === undefined || claimer !== spouse) return false;
    return c.all(
      () => isClaimed(c, k),
      () => filesJointly(c, filer),
    );
  });
}

/**
 * Everybody on the return on which person `i` stands: their own, or that of whoever claims them. Who is
 * claimed from outside stands alone here.
 */
export function taxUnitOf(c: Context, i: number): Truth[] {
  const claimer = claimerOf(c, i);
  const claimed = c.decided(() => isClaimed(c, i));
  if (claimer === 'outside') return everyone(c).map((k) => k === i);
  if (claimer === undefined || claimed === false) return onReturnOf(c, i);
  const theirs = onReturnOf(c, claimer);
  if (claimed) return theirs;
  return onReturnOf(c, i).map((own, k) => (own === theirs[k] ? own : undefined));
}
