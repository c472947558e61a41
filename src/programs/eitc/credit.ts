/** The earned income tax credit, in dollars a year (26 U.S.C. 32). */
import type { Context } from '../../engine/context.ts';
import { number } from '../../engine/parameters.ts';
import { between, inCents, larger, piecewise, type Range, rising, times } from '../../engine/range.ts';
import { jointRow, overReturns, type TaxReturn } from '../shared/units/tax-return.ts';
import { adjustedGrossIncome, earnedIncome } from '../shared/tax/adjusted-gross-income.ts';
import { eitcAge } from './rules.ts';

const MOST_CHILDREN = 3;

/** The most there is, the two rates as shares, and where the credit starts to fall. */
export interface Schedule {
  readonly most: Range;
  readonly up: number;
  readonly down: number;
  readonly start: Range;
}

/** The numbers of a return. */
export function scheduleOf(c: Context, r: TaxReturn): Schedule {
  const children = String(Math.min(MOST_CHILDREN, r.eitc));
  return {
    most: number(c, 'eitc.max-credit', [children]),
    up: number(c, 'eitc.phase-in-percent', [children]).min / 100,
    down: number(c, 'eitc.phase-out-percent', [children]).min / 100,
    start: number(c, 'eitc.phase-out-start', [jointRow(r), r.eitc ? 'child' : 'none']),
  };
}

/** The credit of one return: it rises with earnings, stays, and falls with the higher of earnings and income. */
export function eitcOf(
  c: Context,
  r: TaxReturn,
  income = adjustedGrossIncome(c, r),
  { most, up, down, start }: Schedule = scheduleOf(c, r),
): Range {
  const earned = earnedIncome(c, r);
  const at = (end: 'min' | 'max', least: number) => {
    const full = most[end] / up;
    const credit = (n: number): number => {
      const over = Math.max(0, Math.max(least, n) - start[end]);
      return Math.max(0, Math.min(most[end], Math.max(0, n) * up) - over * down);
    };
    const corners = [0, full, start[end], least, start[end] + most[end] / down];
    return piecewise(earned, corners, credit)[end];
  };
  return inCents(between(at('min', income.max), at('max', income.min)));
}

/** The credit of people[0]'s return; no child and nobody of 25 to 64 means none, so those returns do not count. */
export function eitcCredit(c: Context): Range {
  const alone = c.of(eitcAge) !== false;
  return overReturns(c, (r) => (r.eitc || alone ? eitcOf(c, r) : { min: 0, max: 0 }));
}

/** The income that the credit falls with: adjusted gross income, or earnings where they are higher. */
export const eitcIncome = (c: Context): Range =>
  overReturns(c, (r) => larger(adjustedGrossIncome(c, r), earnedIncome(c, r)));

/** The income from which there is no credit, to the dollar as the tables print it. */
export function endOf(c: Context, r: TaxReturn): Range {
  const { most, down, start } = scheduleOf(c, r);
  const fall = times(most, 1 / down);
  return rising(between(start.min + fall.min, start.max + fall.max), Math.round);
}
export const eitcIncomeEnd = (c: Context): Range => overReturns(c, (r) => endOf(c, r));
