import { all, andThen, any, atLeast, exactly, type Truth, truth } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { getsSsdiNow, getsSsiNow } from '../shared/gets-now.ts';
import { VETERANS_PENSION } from '../shared/income-types.ts';

/** Percent of a rating that the VA calls total. */
const TOTAL = 100;
/** Nobody younger is asked about service. */
const ENLISTED = 17;

/** A veteran whose disability the VA calls total, by the rating or by the pension, which below 65 is paid for no other (38 U.S.C. 1521). */
const isTotal = (h: View, i: number): Truth =>
  any(h.gets(i, VETERANS_PENSION), () => atLeast(h.count(i, 'serviceConnectedRating'), exactly(TOTAL)));

/**
 * Whether SNAP counts person `i` as disabled. It goes by a payment for disability or a decision of the
 * agency that pays it, not by the condition itself.
 */
export const snapDisabled = measure({
  per: 'person',
  law: '7 CFR 271.2, "elderly or disabled member"',
  of: (h, i) =>
    any(
      h.of(getsSsdiNow, i),
      () => h.of(getsSsiNow, i),
      () => all(truth(h.age(i) >= ENLISTED), () => andThen(h.flag(i, 'veteran'), () => isTotal(h, i))),
    ),
});

/** Whether person `i` is 60 or older, or disabled as SNAP counts it. */
export const snapOlderOrDisabled = measure({
  per: 'person',
  law: '7 CFR 271.2',
  of: (h, i) => any(atLeast(exactly(h.age(i)), h.number('snap.older-age')), () => h.of(snapDisabled, i)),
});
