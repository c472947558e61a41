/** The MAGI household of each person (42 CFR 435.603(f)). */
import type { Context } from '../context.ts';
import { ageOf, everyone, flag, personAt } from '../facts.ts';
import { magiMonthly } from '../measures/magi-income.ts';
import { above, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';
import { childrenOf, parentsOf, siblingsOf } from './family.ts';
import { claimerOf, coupleOf, filesJointly, isClaimed, spouseOf, taxUnitOf } from './tax-unit.ts';

const CHILD_UNDER = 19;

/** Whether person `i` files a return this year; in a closed household those with income do, spouses together. */
function files(c: Context, i: number): Truth {
  const stated = personAt(c, i).filesTaxes;
  if (stated !== undefined || !c.closed) return flag(c, i, 'filesTaxes');
  const spouse = spouseOf(c, i);
  return [i, spouse].some((j) => j !== undefined && above(c.of(magiMonthly, j), ZERO) === true);
}

const members = (c: Context, list: readonly number[]): Truth[] => everyone(c).map((j) => list.includes(j));
const isChild = (c: Context, i: number): boolean => ageOf(c, i) < CHILD_UNDER;

/** Household of somebody who neither files nor is claimed by a parent or spouse: those of the family who live here. */
function familyOf(c: Context, i: number): Truth[] {
  const young = isChild(c, i) ? [...parentsOf(c, i), ...siblingsOf(c, i).filter((j) => isChild(c, j))] : [];
  const children = childrenOf(c, i).filter((j) => isChild(c, j));
  return members(c, [...coupleOf(c, i), ...children, ...young]);
}

/** Household of a filer: the return, and the spouse who lives here. */
function filerHousehold(c: Context, i: number): Truth[] {
  const spouse = spouseOf(c, i);
  return taxUnitOf(c, i).map((t, j) => (j === spouse ? true : t));
}

/**
 * Whether it is open whose household counts for person `i`: somebody elsewhere claims them, and nobody has said if that is
 * a parent, whose household then counts. A child beside a parent is outside that rule either way (42 CFR 435.603(f)(2)).
 */
export const isClaimerOpen = (c: Context, i: number): boolean =>
  claimerOf(c, i) === 'outside' && !(isChild(c, i) && parentsOf(c, i).length > 0);

/** Household of somebody whom another claims: that person's, but for three exceptions. */
function dependentHousehold(c: Context, i: number): Truth[][] {
  const claimer = claimerOf(c, i);
  const parents = parentsOf(c, i);
  if (typeof claimer !== 'number' || !(parents.includes(claimer) || spouseOf(c, i) === claimer))
    return [familyOf(c, i)];
  const apart = isChild(c, i) && parents.length > 1 ? c.decided(() => filesJointly(c, claimer)) : true;
  const filing = c.decided(() => files(c, claimer));
  const own: Truth[][] = [];
  if (apart !== false && filing !== false) own.push(filerHousehold(c, claimer));
  if (apart !== true || filing !== true) own.push(familyOf(c, i));
  return own;
}

/** One truth per person: counts in the MAGI household of person `i`. Where ways of filing are open, every way. */
export function medicaidHouseholdOf(c: Context, i: number): Truth[] {
  const claimed = c.decided(() => isClaimed(c, i));
  const ways: Truth[][] = claimed === false ? [] : dependentHousehold(c, i);
  if (claimed !== true) {
    const filing = c.decided(() => files(c, i));
    if (filing !== false) ways.push(filerHousehold(c, i));
    if (filing !== true) ways.push(familyOf(c, i));
  }
  return everyone(c).map((j) => {
    const first = ways[0]?.[j];
    return ways.every((way) => way[j] === first) ? first : undefined;
  });
}
