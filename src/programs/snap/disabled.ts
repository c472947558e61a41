import {
  all,
  andThen,
  any,
  atLeast,
  atWorstOpen,
  every,
  exactly,
  not,
  some,
  type Truth,
  truth,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { type IncomeTypes, SSDI, SSI, VETERANS_PENSION } from '../shared/income-types.ts';

/** Percent of a rating that the VA calls total. */
const TOTAL = 100;
/** Nobody younger is asked about service. */
const ENLISTED = 17;

/** People of this age, or disabled, may be those who get a benefit that is named without an amount. */
const OLD = 65;
const mayGet = (h: View, i: number): Truth => any(truth(h.age(i) >= OLD), () => h.flag(i, 'disabled'));

/** A benefit that is named without an amount: the only person's who may get it; of several, nobody can say whose. */
function whose(h: View, i: number, benefit: 'ssi' | 'ssdi', types: IncomeTypes): Truth {
  const others = h.people.filter((j) => j !== i);
  return all(
    h.listed('benefits', benefit),
    () => any(truth(!others.length), () => mayGet(h, i)),
    () => not(some(others, (j) => h.gets(j, types))),
    () => atWorstOpen(every(others, (j) => not(mayGet(h, j)))),
  );
}

/** Whether person `i` gets SSI now. */
export const getsSsiNow = measure({
  per: 'person',
  law: '42 U.S.C. 1382',
  of: (h, i) => any(h.gets(i, SSI), () => whose(h, i, 'ssi', SSI)),
});

/** Whether person `i` gets SSDI now. */
export const getsSsdiNow = measure({
  per: 'person',
  law: '42 U.S.C. 423(a)',
  of: (h, i) => any(h.gets(i, SSDI), () => whose(h, i, 'ssdi', SSDI)),
});

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
