import type { Context } from '../context.ts';
import { ageOf, everyone, flag, listed, numberOf } from '../facts.ts';
import { number } from '../parameters.ts';
import { atLeast, exactly } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import { some } from '../units/some.ts';
import { gets, type IncomeTypes, SSDI, SSI, VETERANS_PENSION } from './income-types.ts';

/** Percent of a rating that the VA calls total. */
const TOTAL = 100;
/** Nobody younger is asked about service. */
const ENLISTED = 17;

/** People of this age, or disabled, may be those who get a benefit that is named without an amount. */
const OLD = 65;
const mayGet = (c: Context, i: number): Truth => ageOf(c, i) >= OLD || flag(c, i, 'disabled');

/** A benefit that is named without an amount: the only person's who may get it; of several, nobody can say whose. */
function whose(c: Context, i: number, benefit: 'ssi' | 'ssdi', types: IncomeTypes): Truth {
  const others = everyone(c).filter((j) => j !== i);
  return c.all(
    () => listed(c, 'benefits', benefit),
    () => c.size === 1 || mayGet(c, i),
    () => not(some(c, others, (j) => gets(c, j, types))),
    () => others.every((j) => mayGet(c, j) === false) || undefined,
  );
}

/** Whether person `i` gets SSI now. */
export const getsSsiNow = (c: Context, i: number): Truth =>
  c.any(
    () => gets(c, i, SSI),
    () => whose(c, i, 'ssi', SSI),
  );

/** Whether person `i` gets SSDI now. */
export const getsSsdiNow = (c: Context, i: number): Truth =>
  c.any(
    () => gets(c, i, SSDI),
    () => whose(c, i, 'ssdi', SSDI),
  );

/** A veteran whose disability the VA calls total, by the rating or by the pension, which below 65 is paid for no other (38 U.S.C. 1521). */
const isTotal = (c: Context, i: number): Truth =>
  c.any(
    () => gets(c, i, VETERANS_PENSION),
    () => atLeast(numberOf(c, i, 'serviceConnectedRating'), exactly(TOTAL)),
  );

/**
 * Whether SNAP counts person `i` as disabled. It goes by a payment for disability or a decision of the
 * agency that pays it, not by the condition itself (7 CFR 271.2, "elderly or disabled member").
 */
export function snapDisabled(c: Context, i: number): Truth {
  return c.any(
    () => gets(c, i, SSDI),
    () => getsSsiNow(c, i),
    () => whose(c, i, 'ssdi', SSDI),
    () => ageOf(c, i) >= ENLISTED && flag(c, i, 'veteran') && isTotal(c, i),
  );
}

/** Whether person `i` is 60 or older, or disabled as SNAP counts it. */
export const snapOlderOrDisabled = (c: Context, i: number): Truth =>
  ageOf(c, i) >= number(c, 'snap.older-age').min || c.of(snapDisabled, i);
