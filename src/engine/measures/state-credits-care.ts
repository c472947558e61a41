/** State credits for care: a part of the federal credit, or of the costs, in dollars a year. */
import type { Context } from '../context.ts';
import { ageOf, everyone } from '../facts.ts';
import { asRange, isTable, povertyGuideline } from '../parameters.ts';
import {
  add,
  atMost,
  between,
  exactly,
  falling,
  multiply,
  type Range,
  rising,
  smaller,
  sum,
  times,
  ZERO,
} from '../range.ts';
import type { Table } from '../types.ts';
import { overReturns, type TaxReturn } from '../units/tax-return.ts';
import { claimerOf } from '../units/tax-unit.ts';
import { adjustedGrossIncome } from './adjusted-gross-income.ts';
import { careCostsOf, carePeople } from './care-costs.ts';
import { careCredit, careEarnings, carePercent } from './care-credit.ts';
import { incomeTax } from './income-tax.ts';
import { stateChildCredit, stateEachCredit } from './state-credits-child.ts';
import {
  byStatus,
  creditsIn,
  isSet,
  rangeAt,
  stepped,
  tableAt,
  tableOf,
  unsure,
} from './state-credits-table.ts';
import { stateWorkCredit } from './state-credits-work.ts';

/** Children of the return under an age. */
const childrenUnder = (c: Context, r: TaxReturn, under: number): number =>
  everyone(c).filter((k) => {
    const claimer = claimerOf(c, k);
    return typeof claimer === 'number' && r.filers.includes(claimer) && ageOf(c, k) < under;
  }).length;

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
  const of = (key: string): number => asRange(byStatus(falls[key], r) ?? 0)?.min ?? 0;
  return falling(income, (n) => {
    const over = Math.max(0, n - of('from')) / of('step');
    return Math.max(of('least'), plain.min - (isSet(falls, 'even') ? over : Math.ceil(over)) * of('by'));
  });
}

/** One credit of a return. */
function creditOf(c: Context, r: TaxReturn, row: Table): Range {
  const income = adjustedGrossIncome(c, r);
  const costs = tableAt(row, 'costs');
  const each = rangeAt(row, 'eachUnder');
  const base = costs ? costsOf(c, r, costs) : each ? careCostsOf(c, r) : federalOf(c, r, row, income);
  if (base.max === 0) return ZERO;
  const part = times(multiply(base, percentOf(r, row, income)), 0.01);
  const cap = rangeAt(row, 'cap');
  const capped = cap ? smaller(part, each ? times(cap, childrenUnder(c, r, each.min)) : cap) : part;
  const limit = byStatus(row['upTo'], r);
  const poverty = rangeAt(row, 'poverty');
  const size = exactly(r.filers.length + r.ctc + r.others);
  const range = c.choose(
    () =>
      c.all(
        () => limit === undefined || atMost(income, asRange(limit) ?? ZERO),
        () => !poverty || atMost(income, times(povertyGuideline(c, size), poverty.min / 100)),
      ),
    () => capped,
    () => ZERO,
  );
  const paidTo = byStatus(row['paidTo'], r);
  const lowersTaxOnly = paidTo !== undefined && income.max > (asRange(paidTo)?.min ?? 0);
  return isSet(row, 'taxOnly') || isSet(row, 'open') || lowersTaxOnly ? unsure(range) : range;
}

/** The state's credits for care of people[0]'s return. */
export function stateCareCredit(c: Context): Range {
  const table = tableOf(c, 'care');
  return table
    ? overReturns(c, (r) =>
        r.status === 'separate' ? ZERO : sum(creditsIn(table).map((row) => creditOf(c, r, row))),
      )
    : ZERO;
}

/** All credits of the state together. */
export const stateCredits = (c: Context): Range =>
  [stateChildCredit, stateCareCredit, stateEachCredit].reduce(
    (total, measure) => add(total, c.of(measure)),
    c.of(stateWorkCredit),
  );
