/** What the law of veterans' benefits asks of a person's service (38 U.S.C. 101, 1521(j)). */
import {
  andThen,
  atLeast,
  atWorstOpen,
  between,
  exactly,
  followUp,
  rising,
  truth,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';

/** Nobody younger can have served (10 U.S.C. 505(a)). */
const YOUNGEST = 17;
/** The lowest rating that VA pays for, and the highest there is, in percent. */
const LOWEST = 10;
const TOTAL = 100;

/** Whether person `i` served in the military. */
export const vaServed = measure({
  per: 'person',
  law: '38 U.S.C. 101(2)',
  of: (h, i) => andThen(truth(h.age(i) >= YOUNGEST), () => h.flag(i, 'veteran')),
});

/** Whether the discharge of person `i` was other than dishonorable. */
export const vaDischarge = measure({
  per: 'person',
  law: '38 CFR 3.12',
  of: (h, i) => andThen(h.of(vaServed, i), () => h.flag(i, 'dischargeOtherThanDishonorable')),
});

/** Whether a part of the service fell in a time of war. */
export const vaWartime = measure({
  per: 'person',
  law: '38 CFR 3.2, 3.3(a)(3)',
  of: (h, i) => andThen(h.of(vaServed, i), () => h.flag(i, 'wartimeService')),
});

/** The disability rating of person `i`; ratings are combined to the nearest ten. */
export const vaRating = measure({
  per: 'person',
  unit: 'percent',
  law: '38 CFR 4.25(a)',
  of: (h, i) =>
    followUp(
      h.of(vaServed, i),
      () => rising(h.count(i, 'serviceConnectedRating'), (n) => Math.round(n / 10) * 10),
      ZERO,
      between(0, TOTAL),
    ),
});

/** Whether VA has found a rating that it pays for. Without one the VA has to judge, whatever a person says. */
export const vaRated = measure({
  per: 'person',
  law: '38 U.S.C. 1114',
  of: (h, i) => atWorstOpen(atLeast(h.of(vaRating, i), exactly(LOWEST))),
});
