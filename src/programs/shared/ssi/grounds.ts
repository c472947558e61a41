/** Who is aged, blind or disabled for SSI (42 U.S.C. 1382c(a)). */
import type { Context } from '../../../engine/context.ts';
import { ageOf, choiceIn, flag } from '../../../engine/household/facts.ts';
import { number } from '../../../engine/parameters.ts';
import { above } from '../../../engine/range.ts';
import { not, type Truth } from '../../../engine/truth.ts';
import { gets, SSDI, SSI } from '../income-types.ts';
import { ssiEarned } from './income.ts';

const AGED = 65;

/** Whether person `i` gets SSI now. */
export const getsOwnSsi = (c: Context, i: number): Truth => gets(c, i, SSI);

/** Whether the Social Security Administration has found person `i`, under 65, disabled: it says so, or it pays for it. */
export const foundDisabled = (c: Context, i: number): Truth =>
  c.any(
    () => choiceIn(c, i, 'disabilityDecision', ['approved']),
    () => gets(c, i, SSDI),
    () => getsOwnSsi(c, i),
  );

/** Whether person `i` says that a condition limits them, and it has not been turned down. */
const isClaimed = (c: Context, i: number): Truth =>
  c.all(
    () => flag(c, i, 'disabled'),
    () => not(choiceIn(c, i, 'disabilityDecision', ['denied'])),
  );

/**
 * Whether person `i`, under 65, is blind or disabled. A condition on which the Social Security
 * Administration has not decided leaves it open: no answer can stand for the medical review.
 */
export const ssiDisabled = (c: Context, i: number): Truth =>
  c.any(
    () => flag(c, i, 'blind'),
    () => foundDisabled(c, i),
    () => (isClaimed(c, i) === false ? false : undefined),
  );

/** Whether person `i` works too much to count as disabled; not asked of blind people and of who gets SSI (42 U.S.C. 1382h(a)). */
export const worksTooMuch = (c: Context, i: number): Truth =>
  c.all(
    () => above(ssiEarned(c, i), number(c, 'substantial-work')),
    () => not(getsOwnSsi(c, i)),
  );

/**
 * Whether person `i` counts as aged, blind or disabled beside somebody who applies: as wife or husband,
 * as parent or as another child. A claim that is not decided counts, since they would apply together.
 */
export function ssiGrounds(c: Context, i: number): Truth {
  if (ageOf(c, i) >= AGED) return true;
  return c.any(
    () => flag(c, i, 'blind'),
    () =>
      c.all(
        () =>
          c.any(
            () => foundDisabled(c, i),
            () => isClaimed(c, i),
          ),
        () => not(worksTooMuch(c, i)),
      ),
  );
}
