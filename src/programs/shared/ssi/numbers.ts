import type { Context } from '../../../engine/context.ts';
import { number } from '../../../engine/parameters.ts';

/** Dollars a month of the federal SSI payment for one person, or for a couple of whom both can get it. */
export const ssiRate = (c: Context, size: 'one' | 'couple'): number => number(c, 'ssi-rate', [size]).min;

/** What the rate of a couple is above that of one person: the part for each child in the family (20 CFR 416.1163(b)). */
export const ssiChildPart = (c: Context): number => ssiRate(c, 'couple') - ssiRate(c, 'one');

/** Dollars a month that count for nothing: of any income, and further ones of pay (20 CFR 416.1112, 416.1124). */
export function ssiDisregards(c: Context): { any: number; pay: number } {
  return {
    any: number(c, 'ssi-disregards', ['any']).min,
    pay: number(c, 'ssi-disregards', ['pay']).min,
  };
}

/** What counts of other income and of pay: what the first amount has left comes off pay, and half of the rest counts. */
export const countedOf = (unearned: number, earned: number, any: number, pay: number): number =>
  Math.max(0, unearned - any) + Math.max(0, earned - Math.max(0, any - unearned) - pay) / 2;
