/** What people pay themselves for the benchmark plan, and what a state adds (26 U.S.C. 36B(b)(3)(A)). */
import type { Context } from '../../engine/context.ts';
import { asRange, isTable, lookup, maybeNumber } from '../../engine/parameters.ts';
import { between, either, exactly, type Range, ZERO } from '../../engine/range.ts';
import type { Table } from '../../engine/types.ts';

const LAST_BAND_ENDS = 400;
const keysOf = (table: Table): number[] =>
  Object.keys(table)
    .map(Number)
    .sort((a, b) => a - b);
const hundredths = (n: number): number => Math.round(n * 100) / 100;

/**
 * Percent of income at a percent of the poverty guideline, which counts in whole percents, rounded down
 * (IRS Form 8962); undefined where the table has no share of its own.
 */
export function shareAt(table: Table, poverty: number): number | undefined {
  const whole = Math.floor(poverty + 1e-9);
  const starts = keysOf(table);
  const from = Math.max(...starts.filter((n) => n <= whole));
  const to = starts.find((n) => n > from) ?? LAST_BAND_ENDS;
  const band = table[String(from)];
  if (!isTable(band)) return undefined;
  const start = asRange(band['start'])?.min;
  const end = asRange(band['end'])?.min;
  if (start === undefined || end === undefined) return undefined;
  return start === end ? start : hundredths(start + ((end - start) * (whole - from)) / (to - from));
}

/** The number that a table by percent of the poverty guideline holds above each of its keys. */
export function stepAt(table: Table, poverty: number): number {
  const from =
    keysOf(table)
      .filter((n) => n < poverty)
      .pop() ?? keysOf(table)[0];
  return asRange(table[String(from)])?.min ?? 0;
}

/** The same over every percent between two. */
export function stepsIn(table: Table, poverty: Range): Range {
  const inside = keysOf(table).filter((n) => n >= poverty.min && n < poverty.max);
  const at = [poverty.min, poverty.max, ...inside.map((n) => n + 1e-6)].map((n) => exactly(stepAt(table, n)));
  return at.slice(1).reduce(either, at[0] ?? ZERO);
}

const monthly = (incomeYear: number, percent: number): number => (Math.max(0, incomeYear) * percent) / 1200;

/**
 * Dollars a month of the share in a percent table, where `income` goes with `poverty` end by end. More
 * income never pays less, so the ends are enough. `fallback` answers where the table has no share.
 */
export function shareOf(table: Table, income: Range, poverty: Range, fallback: Range): Range {
  const low = shareAt(table, poverty.min);
  const high = shareAt(table, poverty.max);
  return between(
    low === undefined ? fallback.min : monthly(income.min, low),
    high === undefined ? fallback.max : monthly(income.max, high),
  );
}

/** Dollars a month that people pay after the federal credit. */
export function federalShare(c: Context, income: Range, poverty: Range): Range {
  const table = lookup(c, 'marketplace.expected-percent');
  return isTable(table) ? shareOf(table, income, poverty, ZERO) : ZERO;
}

/** Dollars a month that people pay after the state's help too; `covered` counts who is on the plan, `left` is before it. */
export function stateShare(c: Context, income: Range, poverty: Range, covered: Range, left: Range): Range {
  const percent = lookup(c, 'marketplace.state-percent');
  const points = lookup(c, 'marketplace.state-points');
  const dollars = lookup(c, 'marketplace.state-dollars');
  const premium = lookup(c, 'marketplace.state-premium');
  if (isTable(percent)) return shareOf(percent, income, poverty, left);
  if (isTable(premium)) {
    const each = stepsIn(premium, poverty);
    return between(each.min * covered.min, each.max * covered.max);
  }
  if (isTable(points)) {
    const off = stepsIn(points, poverty);
    return between(left.min - monthly(income.max, off.max), left.max - monthly(income.min, off.min));
  }
  if (!isTable(dollars)) return left;
  const each = stepsIn(dollars, poverty);
  const first = maybeNumber(c, 'marketplace.state-first-dollars') ?? ZERO;
  const sumOf = (n: number, dollarsEach: number): number => n * dollarsEach + (n > 0 ? first.min : 0);
  return between(left.min - sumOf(covered.max, each.max), left.max - sumOf(covered.min, each.min));
}
