import type { Context } from '../context.ts';
import { choiceIn, flag } from '../facts.ts';
import { not, type Truth } from '../truth.ts';

/**
 * Whether person `i` has a disability as far as anybody has said: a condition of twelve months or more that has not been
 * turned down, a decision of the Social Security Administration, or blindness (42 U.S.C. 423(d)).
 */
export const hasDisability = (c: Context, i: number): Truth =>
  c.any(
    () =>
      c.all(
        () => flag(c, i, 'disabled'),
        () => not(choiceIn(c, i, 'disabilityDecision', ['denied'])),
      ),
    () => choiceIn(c, i, 'disabilityDecision', ['approved']),
    () => flag(c, i, 'blind'),
  );
