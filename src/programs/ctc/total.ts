/** The child tax credit before the limits of tax and refund (26 U.S.C. 24(a), (b), (h)). */
import type { Context } from '../../engine/context.ts';
import { number } from '../../engine/parameters.ts';
import {
  add,
  atLeastZero,
  either,
  exactly,
  type Range,
  rising,
  subtract,
  times,
  ZERO,
} from '../../engine/range.ts';
import { some } from '../shared/units/some.ts';
import { jointRow, overReturns, type TaxReturn } from '../shared/units/tax-return.ts';
import { hasWorkNumber } from '../shared/tax/numbers.ts';

/** Children of the credit: none unless a filer has a number, from 2025 on (26 U.S.C. 24(h)(7)). */
export function childrenOf(c: Context, r: TaxReturn): Range {
  if (!r.ctc || c.day < '2025') return exactly(r.ctc);
  return c.choose(
    () => some(c, r.filers, (i) => hasWorkNumber(c, i)),
    () => exactly(r.ctc),
    () => ZERO,
  );
}

/** The credit of a return with so many children who count, before it falls. */
const full = (c: Context, r: TaxReturn, children: number): Range =>
  add(
    times(number(c, 'ctc.per-child'), children),
    times(number(c, 'ctc.other-dependent'), r.others + r.ctc - children),
  );
const startOf = (c: Context, r: TaxReturn): number => number(c, 'ctc.phase-out-start', [jointRow(r)]).min;

/** What is left above the start: it falls by 50 for each 1,000 or part of it. */
export function ctcTotal(c: Context, r: TaxReturn, income: Range, children: number): Range {
  const start = startOf(c, r);
  const cut = rising(income, (n) => 50 * Math.max(0, Math.ceil((n - start) / 1000)));
  return atLeastZero(subtract(full(c, r, children), cut));
}

/** The last income with something left of the credit. */
export const ctcIncomeEnd = (c: Context): Range =>
  overReturns(c, (r) => {
    const { min, max } = childrenOf(c, r);
    const ends = either(full(c, r, min), full(c, r, max));
    return rising(ends, (n) => startOf(c, r) + (Math.ceil(n / 50) - 1) * 1000);
  });
