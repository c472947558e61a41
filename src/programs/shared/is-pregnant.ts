import { NO } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';

/** Ages at which we ask about pregnancy; outside them an answer does not count. */
export const CHILDBEARING = { from: 10, to: 60 } as const;

export const canBePregnant = (h: View, i: number): boolean =>
  h.age(i) >= CHILDBEARING.from && h.age(i) <= CHILDBEARING.to;

/** Whether person `i` is pregnant now. */
export const isPregnant = measure({
  per: 'person',
  law: 'a fact that is asked',
  of: (h, i) => (canBePregnant(h, i) ? h.flag(i, 'pregnant') : NO),
});
