import { type Range, rising } from '../range.ts';

export const toCents = (n: number): number => Math.round(n * 100) / 100;

/** An amount to the cent, as it is shown and compared. */
export const inCents = (r: Range): Range => rising(r, toCents);
