/** Work in SSDI: the credits that insure somebody, and the pay that counts as substantial work (42 U.S.C. 423). */
import type { Context } from '../context.ts';
import { ageOf, flag, numberOf } from '../facts.ts';
import { number } from '../parameters.ts';
import { exactly, type Range } from '../range.ts';

const FEWEST = 6;
const FULLY_INSURED = 40;
/** Of the last 40 quarters, 20 have to be worked from 31 on. */
const RECENT = 20;

/** Work credits of person `i`. */
export const workCredits = (c: Context, i: number): Range => numberOf(c, i, 'workCredits');

/** One for each year after 21, six at least, 40 at most (42 U.S.C. 414(a)): all that a blind person needs. */
const byAge = (age: number): number => Math.min(FULLY_INSURED, Math.max(FEWEST, age - 22));

/** By age when the disability begins, which we take to be now: half of the time since 21, from 31 on 20 or more. */
function withRecentWork(age: number): number {
  if (age < 24) return FEWEST;
  return age < 31 ? 2 * (age - 21) : Math.max(RECENT, byAge(age));
}

/** Credits that insure person `i` for disability (20 CFR 404.130). */
export const ssdiCredits = (c: Context, i: number): Range =>
  c.choose(
    () => flag(c, i, 'blind'),
    () => exactly(byAge(ageOf(c, i))),
    () => exactly(withRecentWork(ageOf(c, i))),
  );

/** Dollars a month above which pay counts as substantial work; blind people have a higher amount. */
export const substantialWork = (c: Context, i: number): Range =>
  c.choose(
    () => flag(c, i, 'blind'),
    () => number(c, 'ssdi.substantial-work-blind'),
    () => number(c, 'substantial-work'),
  );
