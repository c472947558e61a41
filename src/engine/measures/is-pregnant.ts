import type { Context } from '../context.ts';
import { ageOf, flag } from '../facts.ts';
import type { Truth } from '../truth.ts';

/** Ages at which we ask about pregnancy; outside them an answer does not count. */
export const CHILDBEARING = { from: 10, to: 60 } as const;

export const canBePregnant = (c: Context, i: number): boolean =>
  ageOf(c, i) >= CHILDBEARING.from && ageOf(c, i) <= CHILDBEARING.to;

/** Whether person `i` is pregnant now. */
export function isPregnant(c: Context, i: number): Truth {
  return canBePregnant(c, i) && flag(c, i, 'pregnant');
}
