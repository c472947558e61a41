/** State credits for care: a part of the federal credit, or of the costs, in dollars a year. */
import type { Context } from '../../engine/context.ts';
import { asRange, isTable, povertyGuideline } from '../../engine/parameters.ts';
import {
  atMost,
  between,
  exactly,
  falling,
  multiply,
  type Range,
  rising,
  smaller,
  times,
  ZERO,
} from '../../engine/range.ts';
import type { Table } from '../../engine/types.ts';
import { claimedUnder, type TaxReturn } from '../shared/units/tax-return.ts';
import { adjustedGrossIncome } from '../shared/tax/adjusted-gross-income.ts';
import { careCostsOf, carePeople } from '../cdctc/costs.ts';
import { careCredit, careEarnings, carePercent } from '../cdctc/credit.ts';
import { incomeTax } from '../shared/tax/income-tax.ts';
import { creditIncome } from './income.ts';
import {
  creditsOf,
  isSet,
  isUnsure,
  isWithinLimit,
  rangeAt,
  rangeByStatus,
  stepped,
  tableAt,
  unsure,
} from './table.ts';

/** Costs that count: up to a limit by the number of people, and never more than the lower earner earns. */
function costsOf(c: Context, r: TaxReturn, limit: Table): Range {
  const keys = Object.keys(limit).map(Number);
  const most = rising(carePeople(c, r), (n) => {
    const key = Math.max(0, ...keys.filter((k) => k <= n));
    return rangeAt(limit, String(key))?.min ?? 0;
  });
  return smaller(smaller(careCostsOf(c, r), most), careEarnings(c, r));
}

/**
 * The federal credit of which the state gives a part. Some states take it before its limit by the federal
 * tax (`full`), some after it; of most we do not know, so it is between the two.
 */
function federalOf(c: Context, r: TaxReturn, row: Table, income: Range): Range {
  // A state may count more of the costs than the federal credit does.
  const limit = tableAt(row, 'limit');
  if (limit) return times(multiply(costsOf(c, r, limit), carePercent(c, r, income)), 0.01);
  const full = careCredit(c, r, income);
  if (full.max === 0 || isSet(row, 'full')) return full;
  return between(smaller(full, incomeTax(c, r)).min, full.max);
}

/** The percent: one, by income, or one that falls along a line to a least one. */
function percentOf(r: TaxReturn, row: Table, income: Range): Range {
  const percent = row['percent'];
  if (isTable(percent)) return stepped(percent, income);
  const plain = asRange(percent ?? null) ?? exactly(100);
  const falls = tableAt(row, 'falls');
  if (!falls) return plain;
  const of = (key: string): number => rangeByStatus(falls, key, r)?.min ?? 0;
  return falling(income, (n) => {
    const over = Math.max(0, n - of('from')) / of('step');
    return Math.max(of('least'), plain.min - (isSet(falls, 'even') ? over : Math.ceil(over)) * of('by'));
  });
}

/** One credit of a return; who is married and files alone has none. */
function creditOf(c: Context, r: TaxReturn, row: Table): Range {
  if (r.status === 'separate') return ZERO;
  const income = adjustedGrossIncome(c, r);
  const costs = tableAt(row, 'costs');
  const each = rangeAt(row, 'eachUnder');
  const base = costs ? costsOf(c, r, costs) : each ? careCostsOf(c, r) : federalOf(c, r, row, income);
  if (base.max === 0) return ZERO;
  const by = creditIncome(c, r, row);
  const part = times(multiply(base, percentOf(r, row, by)), 0.01);
  const cap = rangeAt(row, 'cap');
  const capped = cap ? smaller(part, each ? times(cap, claimedUnder(c, r, each.min)) : cap) : part;
  const poverty = rangeAt(row, 'poverty');
  const size = exactly(r.filers.length + r.ctc + r.others);
  const range = c.choose(
    () =>
      c.all(
        () => isWithinLimit(row, r, income),
        () => !poverty || atMost(income, times(povertyGuideline(c, size), poverty.min / 100)),
      ),
    () => capped,
    () => ZERO,
  );
  const paidTo = rangeByStatus(row, 'paidTo', r);
  return isUnsure(row) || (paidTo && income.max > paidTo.min) ? unsure(range) : range;
}

/** The state's credits for care of people[0]'s return. */
export const stateCareCredit = (c: Context): Range => creditsOf(c, 'care', creditOf);
