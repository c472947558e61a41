/** What the law of veterans' benefits asks of a person's service (38 U.S.C. 101, 1521(j)). */
import type { Context } from '../context.ts';
import { ageOf, flag, numberOf } from '../facts.ts';
import { exactly, type Range, rising } from '../range.ts';
import type { Truth } from '../truth.ts';

/** Nobody younger can have served (10 U.S.C. 505(a)). */
const YOUNGEST = 17;

/** Whether person `i` served in the military. */
export const vaServed = (c: Context, i: number): Truth => ageOf(c, i) >= YOUNGEST && flag(c, i, 'veteran');

// A question that follows up another is not open before that one is answered with yes.
/** Whether the discharge of person `i` was other than dishonorable (38 CFR 3.12). */
export const vaDischarge = (c: Context, i: number): Truth =>
  vaServed(c, i) && flag(c, i, 'dischargeOtherThanDishonorable');

/** Whether a part of the service fell in a time of war (38 CFR 3.2, 3.3(a)(3)). */
export const vaWartime = (c: Context, i: number): Truth => vaServed(c, i) && flag(c, i, 'wartimeService');

/** The disability rating of person `i` in percent; ratings are combined to the nearest ten (38 CFR 4.25(a)). */
export function vaRating(c: Context, i: number): Range {
  const served = vaServed(c, i);
  if (served === false) return exactly(0);
  if (served === undefined) return { min: 0, max: 100 };
  return rising(numberOf(c, i, 'serviceConnectedRating'), (n) => Math.round(n / 10) * 10);
}

/** Whether VA has found a rating that it pays for. Without one the VA has to judge, whatever a person says. */
export function vaRated(c: Context, i: number): Truth {
  const rating = vaRating(c, i);
  return rating.min >= 10 ? true : undefined;
}
