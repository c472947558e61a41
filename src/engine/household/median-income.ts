/** The state's median income, of which energy help and child care take a share. */
import type { Context } from '../context.ts';
import { asRange, atSize, isTable, lookup } from '../parameters.ts';
import { multiply, type Range, rising } from '../range.ts';

/**
 * Dollars a year: a percent of the state's median income for a household of `size` people, as in force on `day`.
 * HHS takes the percent, then the share for the size, and drops the cents each time (45 CFR 96.85(b)). Undefined
 * in a territory without a median income.
 */
export function medianIncome(c: Context, percent: Range, size: number, day = c.day): Range | undefined {
  const four = asRange(lookup(c, 'state-median-income', [c.household.state], day));
  const shares = lookup(c, 'median-income-size');
  if (!four || !isTable(shares)) return undefined;
  const share = (part: Range, of: Range): Range =>
    rising(multiply(part, of), (n) => Math.floor(n / 100 + 1e-6));
  return share(atSize(shares, size), share(percent, four));
}
