import type { Context } from '../../engine/context.ts';
import { everyone, listed } from '../../engine/household/facts.ts';
import { word } from '../../engine/parameters.ts';
import type { Truth } from '../../engine/truth.ts';
import { some } from '../shared/units/some.ts';
import { gets, VETERANS_PENSION } from '../shared/income-types.ts';

/**
 * Whether the state takes households with a benefit without looking at income (42 U.S.C. 8624(b)(2)(A) lets it). Open
 * where we have not read its plan, or where it depends on who in the household gets the benefit.
 */
function takes(c: Context, benefit: string): Truth {
  const plan = word(c, 'liheap.takes');
  return typeof plan === 'string' ? plan.split(' ').includes(benefit) : undefined;
}

export const liheapTakesSnap = (c: Context): Truth => takes(c, 'snap');
export const liheapTakesTanf = (c: Context): Truth => takes(c, 'tanf');
export const liheapTakesSsi = (c: Context): Truth => takes(c, 'ssi');
export const liheapTakesVeterans = (c: Context): Truth => takes(c, 'veterans');

// What one could get opens nothing that the state has not promised: no where we do not know its plan.
export const liheapOpensWithSnap = (c: Context): boolean => takes(c, 'snap') === true;
export const liheapOpensWithTanf = (c: Context): boolean => takes(c, 'tanf') === true;
export const liheapOpensWithSsi = (c: Context): boolean => takes(c, 'ssi') === true;

/** Whether somebody gets the pension for veterans in need, or for those they left, now (38 U.S.C. 1521, 1541). */
export const getsVeteransPension = (c: Context): Truth =>
  c.any(
    () => listed(c, 'benefits', 'vaPension'),
    () => some(c, everyone(c), (i) => gets(c, i, VETERANS_PENSION)),
  );
