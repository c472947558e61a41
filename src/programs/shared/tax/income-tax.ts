/** Federal income tax of a return before credits, in dollars a year (26 U.S.C. 1). */
import type { Context } from '../../../engine/context.ts';
import { asRange, isTable, lookup, number } from '../../../engine/parameters.ts';
import {
  add,
  atLeastZero,
  between,
  exactly,
  type Range,
  smaller,
  subtract,
  times,
} from '../../../engine/range.ts';
import { byFiling, type Filing, statusRow } from '../units/tax-return.ts';
import { adjustedGrossIncome, gainsOf } from './adjusted-gross-income.ts';
import { taxableIncome } from './deductions.ts';

const TOP_RATE = 37;

/** The brackets of a return, each with its rate. */
function brackets(c: Context, r: Filing): { upTo: Range; rate: number }[] {
  const table = lookup(c, 'tax-brackets', [statusRow(r)]);
  if (!isTable(table)) return [];
  return Object.entries(table).map(([rate, upTo]) => ({
    upTo: asRange(upTo) ?? exactly(0),
    rate: Number(rate),
  }));
}

/** Tax by the brackets on taxable income; wider brackets mean less tax. */
function byBrackets(c: Context, r: Filing, income: Range): Range {
  const rows = brackets(c, r);
  const tax = (n: number, end: 'min' | 'max'): number => {
    let from = 0;
    let total = 0;
    for (const { upTo, rate } of rows) {
      total += (Math.max(0, Math.min(n, upTo[end]) - from) * rate) / 100;
      from = upTo[end];
    }
    return total + (Math.max(0, n - from) * TOP_RATE) / 100;
  };
  return between(tax(income.min, 'max'), tax(income.max, 'min'));
}

/** The tax where all gains are long-term: 0 percent, then 15. We do not ask how long things were held. */
function withLongTermGains(c: Context, r: Filing, income: Range, gains: Range): Range {
  const rest = atLeastZero(subtract(income, gains));
  const free = number(c, 'gains-brackets', [statusRow(r)]);
  const taxed = atLeastZero(subtract(smaller(gains, income), atLeastZero(subtract(free, rest))));
  return add(byBrackets(c, r, rest), times(taxed, 0.15));
}

/** Tax before credits. */
export const incomeTax = byFiling((c, r) => {
  const taxable = taxableIncome(c, r, adjustedGrossIncome(c, r));
  const ordinary = byBrackets(c, r, taxable);
  const gains = atLeastZero(gainsOf(c, r));
  if (gains.max === 0) return ordinary;
  return between(Math.min(ordinary.min, withLongTermGains(c, r, taxable, gains).min), ordinary.max);
});
