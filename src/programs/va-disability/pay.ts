/** What VA pays for a disability from service (38 U.S.C. 1114, 1115). */
import {
  add,
  type Amount,
  amount,
  between,
  inCents,
  larger,
  sum,
  times,
  when,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { isStudent } from '../shared/units/student.ts';
import type { View } from '../../engine/view.ts';
import { VETERANS_DISABILITY } from '../shared/income-types.ts';
import { vaFamily } from '../shared/va-family.ts';
import { vaRating } from '../shared/va-service.ts';

/** From this rating on the family adds to the pay (38 U.S.C. 1115). */
const WITH_FAMILY = 30;
const LOWEST = 10;
const TOTAL = 100;

/**
 * What the family adds. The first child adds somewhat more than a further one and less than a wife or husband; a
 * parent adds less than these too, and only where they depend on the veteran, which is not asked.
 */
function familyPart(h: View, i: number, rating: number): Amount {
  const { spouse, children, grown, parents } = vaFamily(h.c, i);
  const part = (kind: string): Amount => h.number('va-disability.family', [kind, String(rating)]);
  const [more, most, student] = [part('child'), part('spouse'), part('student')];
  return sum([
    spouse === undefined ? ZERO : most,
    ...children.map((_, n) => (n === 0 ? between(more.min, most.max) : more)),
    ...grown.map((k) => when(h.of(isStudent, k), student, ZERO)),
    ...parents.map(() => between(0, most.max)),
  ]);
}

function payAt(h: View, i: number, rating: number): Amount {
  const alone = h.number('va-disability.alone', [String(rating)]);
  return rating < WITH_FAMILY ? alone : add(alone, familyPart(h, i, rating));
}

/** Dollars a month at the rating of person `i`; while VA has not rated them, anything from the least to the most. */
export const vaDisabilityPay = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '38 U.S.C. 1114, 1115',
  of: (h, i) => {
    const rating = h.of(vaRating, i);
    const [least, most] = [Math.max(LOWEST, rating.min), rating.max < LOWEST ? TOTAL : rating.max];
    const [low, high] = [payAt(h, i, least), payAt(h, i, most)];
    return inCents(amount(low.min, high.max, [rating.needs, low.needs, high.needs], high.from));
  },
});

/** Dollars a year of disability pay that person `i` gets, or could get at the rating they have; 0 without one. */
export const vaDisabilityYear = measure({
  per: 'person',
  unit: 'dollars a year',
  law: '38 U.S.C. 1114, 5304(a)',
  of: (h, i) => {
    const [paid, rating] = [h.income(i, VETERANS_DISABILITY), h.of(vaRating, i)];
    if (rating.max < LOWEST) return times(paid, 12);
    const pay = h.of(vaDisabilityPay, i);
    return times(larger(paid, rating.min < LOWEST ? amount(0, pay.max, pay.needs) : pay), 12);
  },
});
