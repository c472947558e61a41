import type { Context } from '../context.ts';
import { everyone, listed } from '../facts.ts';
import type { Truth } from '../truth.ts';
import { some } from '../units/some.ts';
import { gets, TANF } from './income-types.ts';

/** Whether somebody in the household gets TANF cash now: the benefit is named, or income of that type is. */
export function getsTanf(c: Context): Truth {
  return c.any(
    () => listed(c, 'benefits', 'tanf'),
    () => some(c, everyone(c), (i) => gets(c, i, TANF)),
  );
}
