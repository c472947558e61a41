import type { Context } from '../../../engine/context.ts';
import { number } from '../../../engine/parameters.ts';
import { type Range, rising } from '../../../engine/range.ts';

/** Share of profit that counts as net earnings (26 U.S.C. 1402(a)(12)). */
export const NET = 0.9235;
/** Net earnings under this owe no tax (26 U.S.C. 1402(b)(2)). */
const NONE_UNDER = 400;
export const LEAST_PROFIT = NONE_UNDER / NET;
const SOCIAL_SECURITY = 0.124;
const MEDICARE = 0.029;

/**
 * Half of the self-employment tax, in dollars a year: it comes off income (26 U.S.C. 164(f)). Wages of
 * the same person use up the Social Security base first, so they are given too.
 */
export function halfSelfEmploymentTax(c: Context, profit: Range, wages: Range): Range {
  const base = number(c, 'wage-base').min;
  const half = (p: number, w: number): number => {
    const net = p * NET;
    if (net < NONE_UNDER) return 0;
    return (Math.min(net, Math.max(0, base - w)) * SOCIAL_SECURITY + net * MEDICARE) / 2;
  };
  if (profit.max < LEAST_PROFIT) return { min: 0, max: 0 };
  return {
    min: rising(profit, (p) => half(p, wages.max)).min,
    max: rising(profit, (p) => half(p, wages.min)).max,
  };
}
