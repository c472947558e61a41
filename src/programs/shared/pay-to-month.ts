/** How the offices of a program make a month of what comes every week or every two weeks, by the state. */
import type { Context } from '../../engine/context.ts';
import type { PayToMonth } from '../../engine/household/facts.ts';
import { asRange, isTable, lookup } from '../../engine/parameters.ts';
import { exactly } from '../../engine/range.ts';
import type { Value } from '../../engine/types.ts';

/** The factors of a table; a twelfth of a year's pay where there is none. */
function factorsOf(found: Value | undefined): PayToMonth {
  const factor = (key: keyof PayToMonth, timesAYear: number) =>
    (isTable(found) ? asRange(found[key] ?? null) : undefined) ?? exactly(timesAYear / 12);
  return { week: factor('week', 52), twoWeeks: factor('twoWeeks', 26) };
}

/** The state's own figure, or from the federal one to a twelfth of a year (7 CFR 273.10(c)(2)(i)). */
export const snapPayToMonth = (c: Context): PayToMonth =>
  factorsOf(lookup(c, 'pay-to-month-snap-state') ?? lookup(c, 'pay-to-month-snap'));
export const tanfPayToMonth = (c: Context): PayToMonth => factorsOf(lookup(c, 'pay-to-month-tanf-state'));
export const medicaidPayToMonth = (c: Context): PayToMonth =>
  factorsOf(lookup(c, 'pay-to-month-medicaid-state'));
