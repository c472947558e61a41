/** For whose care people pay, and how much of it counts (26 U.S.C. 21(b)). */
import type { Context } from '../../engine/context.ts';
import { ageOf, everyone, expense, flag, personAt } from '../../engine/household/facts.ts';
import { add, exactly, type Range, times, ZERO } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { ofReturns, overReturns, type TaxReturn } from '../shared/units/tax-return.ts';
import { claimerOf } from '../shared/units/tax-unit.ts';
import { turnedThisYear } from '../shared/tax/year-end.ts';

const CHILD_UNTIL = 13;
/** Up to this age care may be paid as care of a child. */
const YOUNG_UNTIL = 19;

/** Whether care of person `k` may count though they are no claimed child under 13, by who they are. */
function mayBe(c: Context, r: TaxReturn, k: number): boolean {
  if (ageOf(c, k) >= CHILD_UNTIL) return r.filers.length > 1 || !r.filers.includes(k);
  const { relationship } = personAt(c, k);
  const claimer = claimerOf(c, k);
  if (relationship === 'otherRelative') return typeof claimer === 'number';
  return claimer === 'outside' && relationship === 'child';
}

/**
 * Whether care of such a person counts; never certain. No fact says who cannot care for themself, whether
 * another relative is a niece or nephew, or whether a parent with whom a child lives released the claim to
 * the other one (26 U.S.C. 21(e)(5)).
 */
function mayCount(c: Context, k: number): Truth {
  if (ageOf(c, k) < CHILD_UNTIL) return undefined;
  // Care counts up to the 13th birthday, day by day (26 CFR 1.21-1(a)(4)).
  const earlier = ageOf(c, k) === CHILD_UNTIL ? turnedThisYear(c, k) : false;
  if (earlier === true) return undefined;
  return flag(c, k, 'disabled') === false && earlier === false ? false : undefined;
}

/** Whether care of one of them may count; where it hangs on what nobody asks, nothing is needed. */
function someone(c: Context, r: TaxReturn, from: number, to: number): Truth {
  const people = everyone(c).filter((k) => ageOf(c, k) >= from && ageOf(c, k) < to && mayBe(c, r, k));
  const mark = c.needs.length;
  for (const k of people) {
    const before = c.needs.length;
    if (mayCount(c, k) === undefined && c.needs.length === before) {
      c.back(mark);
      return undefined;
    }
  }
  return c.needs.length > mark ? undefined : false;
}

/** How many people's care counts. */
export const carePeople = (c: Context, r: TaxReturn): Range =>
  everyone(c).reduce(
    (total, k) => (mayBe(c, r, k) && mayCount(c, k) === undefined ? add(total, { min: 0, max: 1 }) : total),
    exactly(r.care),
  );

/** Dollars a year of one kind of care, where it may be for somebody whose care counts. */
const costOf = (c: Context, key: 'childCare' | 'adultCare', who: () => Truth): Range =>
  c.choose(
    who,
    () => times(expense(c, key), 12),
    () => ZERO,
  );

/** Dollars a year that the household pays for care that counts on this return. */
export const careCostsOf = (c: Context, r: TaxReturn): Range =>
  add(
    costOf(c, 'childCare', () => r.care > 0 || someone(c, r, 0, YOUNG_UNTIL)),
    costOf(c, 'adultCare', () => someone(c, r, CHILD_UNTIL, Infinity)),
  );

export const careCosts = (c: Context): Range => overReturns(c, (r) => careCostsOf(c, r));

/** Whether there is somebody whose care counts; open where that hangs on more than we ask. */
export const careSomebody = (c: Context): Truth =>
  ofReturns(c, (r) => r.care > 0 || someone(c, r, 0, Infinity));

/** Whether care of somebody other than a claimed child may count; never certain. */
export const careOther = (c: Context): Truth => ofReturns(c, (r) => someone(c, r, 0, Infinity));
