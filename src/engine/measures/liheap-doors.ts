import type { Context } from '../context.ts';
import { everyone, income, listed } from '../facts.ts';
import { word } from '../parameters.ts';
import { above, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';

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

/** As `liheapTakesSnap`, and no where we do not know it: what one could get does not open what nobody has promised. */
export const liheapOpensWithSnap = (c: Context): boolean => takes(c, 'snap') === true;

const SSI = new Set(['ssi'] as const);
const PENSION = new Set(['veteransPension'] as const);

/** Whether somebody gets a benefit now: it is named, or money of that type comes in. */
const someoneGets = (c: Context, benefit: string, types: ReadonlySet<'ssi' | 'veteransPension'>): Truth =>
  c.any(
    () => listed(c, 'benefits', benefit),
    ...everyone(c).map((i) => () => above(income(c, i, types), ZERO)),
  );

/** Whether somebody in the household gets SSI now. */
export const getsSsi = (c: Context): Truth => someoneGets(c, 'ssi', SSI);

/** Whether somebody gets the pension for veterans in need, or for those they left (38 U.S.C. 1521, 1541). */
export const getsVeteransPension = (c: Context): Truth => someoneGets(c, 'vaPension', PENSION);
