/** Schedules of state credits for work that are unlike the federal one, in dollars a year. */
import type { Context } from '../../engine/context.ts';
import { number } from '../../engine/parameters.ts';
import {
  above,
  between,
  exactly,
  larger,
  piecewise,
  type Range,
  smaller,
  subtract,
  ZERO,
} from '../../engine/range.ts';
import type { Table } from '../../engine/types.ts';
import type { TaxReturn } from '../shared/units/tax-return.ts';
import { earnedIncome } from '../shared/tax/adjusted-gross-income.ts';
import { endOf } from '../eitc/credit.ts';
import { rangeAt, tableAt } from './table.ts';

/** A number by children; the last row stands for all above it. */
function byChildren(table: Table | undefined, children: number): Range {
  const keys = Object.keys(table ?? {}).map(Number);
  const key = Math.max(...keys.filter((n) => n <= children), Math.min(...keys));
  return (table && rangeAt(table, String(key))) ?? ZERO;
}

/**
 * An amount by children for everyone with the federal credit; over the last dollars before that credit
 * ends it falls evenly to a least amount (RCW 82.08.0206(3)).
 */
export function flatCredit(c: Context, r: TaxReturn, flat: Table, income: Range, federal: Range): Range {
  const full = byChildren(tableAt(flat, 'amount'), r.eitc);
  const width = byChildren(tableAt(flat, 'fallsOver'), r.eitc).min;
  const least = (rangeAt(flat, 'least') ?? ZERO).min;
  const over = subtract(larger(income, earnedIncome(c, r)), subtract(endOf(c, r), exactly(width)));
  const at = (amount: number, n: number): number =>
    amount - ((amount - least) * Math.max(0, Math.min(width, n))) / width;
  return c.choose(
    () => above(federal, ZERO),
    () => between(at(full.min, over.max), at(full.max, over.min)),
    () => ZERO,
  );
}

/**
 * A credit that rises to a top, falls at the same rate to a small amount, and then evenly to nothing
 * (Cal. Rev. & Tax. Code 17052): the lower of what earnings give and what income gives.
 */
export function fallsTwice(c: Context, r: TaxReturn, row: Table, income: Range): Range {
  const children = Math.min(3, r.eitc);
  const share = (rangeAt(row, 'percent') ?? ZERO).min / 100;
  const rate = (number(c, 'eitc.phase-in-percent', [String(children)]).min / 100) * share;
  const tail = byChildren(tableAt(row, 'tail'), children).min;
  const top = byChildren(tableAt(row, 'top'), children);
  const last = rangeAt(row, 'end') ?? ZERO;
  const at = (end: 'min' | 'max', of: Range): number => {
    const again = 2 * top[end] - tail / rate;
    const credit = (n: number): number => {
      if (n <= top[end]) return Math.max(0, n) * rate;
      if (n <= again) return (2 * top[end] - n) * rate;
      return Math.max(0, (tail * (last[end] - n)) / (last[end] - again));
    };
    return piecewise(of, [0, top[end], again, last[end]], credit)[end];
  };
  const given = (of: Range): Range => between(at('min', of), at('max', of));
  const earned = earnedIncome(c, r);
  return smaller(given(earned), given(larger(earned, income)));
}
