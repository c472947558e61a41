/** The assistance unit: the family without those who get SSI or have no status that counts (8 U.S.C. 1612, 1613). */
import type { Context } from '../../engine/context.ts';
import { everyone } from '../../engine/household/facts.ts';
import { getsSsiNow } from '../shared/gets-now.ts';
import { tanfStatus } from './status.ts';
import { exactly, larger, type Range } from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { countOf } from '../shared/units/some.ts';
import { isTanfChild, isTanfParent } from './family.ts';

/** Whether person `i` is of the family, in the unit or left out of it. */
export const inTanfFamily = (c: Context, i: number): Truth =>
  c.any(
    () => c.of(isTanfChild, i),
    () => c.of(isTanfParent, i),
  );

/** Whether the grant is for person `i`. */
export function tanfMember(c: Context, i: number): Truth {
  return c.all(
    () => c.of(inTanfFamily, i),
    () => c.of(tanfStatus, i),
    () => not(getsSsiNow(c, i)),
  );
}

/**
 * Whether the income of person `i` counts: a member's, and that of a parent who is left out for want of a status.
 * Income of who gets SSI does not.
 */
export function tanfCounts(c: Context, i: number): Truth {
  const parentsOnly = c.rules.states?.tanf?.[c.household.state]?.unit?.incomeOf === 'adults';
  return c.all(
    () => c.of(parentsOnly ? isTanfParent : inTanfFamily, i),
    () => not(getsSsiNow(c, i)),
    () =>
      c.any(
        () => c.of(isTanfParent, i),
        () => c.of(tanfStatus, i),
      ),
  );
}

const members = (c: Context, of: (c: Context, i: number) => Truth): Truth[] =>
  everyone(c).map((i) =>
    c.all(
      () => c.of(of, i),
      () => c.of(tanfMember, i),
    ),
  );

/** People in the unit, one at least; sums are of interest only where there is one. */
export const tanfSize = (c: Context): Range =>
  larger(countOf(everyone(c).map((i) => c.of(tanfMember, i))), exactly(1));
export const tanfAdults = (c: Context): Range => countOf(members(c, isTanfParent));
export const tanfChildren = (c: Context): Range => countOf(members(c, isTanfChild));
