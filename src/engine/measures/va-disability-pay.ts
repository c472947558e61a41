/** What VA pays for a disability from service (38 U.S.C. 1114, 1115). */
import type { Context } from '../context.ts';
import { income } from '../facts.ts';
import { number } from '../parameters.ts';
import { add, between, inCents, larger, type Range, sum, times, ZERO } from '../range.ts';
import { isStudent } from '../units/student.ts';
import { VETERANS_DISABILITY } from './income-types.ts';
import { vaFamily } from './va-dependents.ts';
import { vaRating } from './va-service.ts';

/** From this rating on the family adds to the pay (38 U.S.C. 1115). */
const WITH_FAMILY = 30;

/**
 * What the family adds. The first child adds somewhat more than a further one and less than a wife or husband; a
 * parent adds less than these too, and only where they depend on the veteran, which is not asked.
 */
function familyPart(c: Context, i: number, rating: number): Range {
  const { spouse, children, grown, parents } = vaFamily(c, i);
  const part = (kind: string): Range => number(c, 'va-disability.family', [kind, String(rating)]);
  const more = part('child');
  const most = part('spouse');
  const student = part('student');
  return sum([
    spouse === undefined ? ZERO : most,
    ...children.map((_, n) => (n === 0 ? between(more.min, most.max) : more)),
    ...grown.map((k) =>
      c.choose(
        () => isStudent(c, k),
        () => student,
        () => ZERO,
      ),
    ),
    ...parents.map(() => between(0, most.max)),
  ]);
}

function payAt(c: Context, i: number, rating: number): Range {
  const alone = number(c, 'va-disability.alone', [String(rating)]);
  return rating < WITH_FAMILY ? alone : add(alone, familyPart(c, i, rating));
}

/** Dollars a month at the rating of person `i`; while VA has not rated them, anything from the least to the most. */
export function vaDisabilityPay(c: Context, i: number): Range {
  const rating = vaRating(c, i);
  const least = Math.max(10, rating.min);
  const most = rating.max < 10 ? 100 : rating.max;
  const pay = least === most ? payAt(c, i, least) : between(payAt(c, i, least).min, payAt(c, i, most).max);
  return inCents(pay);
}

/** Dollars a year of disability pay that person `i` gets, or could get at the rating they have; 0 without one. */
export function vaDisabilityYear(c: Context, i: number): Range {
  const paid = income(c, i, VETERANS_DISABILITY);
  const rating = vaRating(c, i);
  if (rating.max < 10) return times(paid, 12);
  const pay = vaDisabilityPay(c, i);
  return times(larger(paid, rating.min < 10 ? between(0, pay.max) : pay), 12);
}
