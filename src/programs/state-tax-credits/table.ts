/**
 * What a state's tables say of its tax credits. A row is plain data: numbers, ranges where a number is not
 * certain, and flags. What the flags mean stands with the measures that read them.
 */
import type { Context } from '../../engine/context.ts';
import { asRange, isTable, lookup } from '../../engine/parameters.ts';
import { atMost, between, either, type Range, sum, ZERO } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import type { Table, Value } from '../../engine/types.ts';
import { type Filing, overReturns, type TaxReturn } from '../shared/units/tax-return.ts';
import { claimerOf } from '../shared/units/tax-unit.ts';

export type CreditKind = 'work' | 'child' | 'care' | 'each';

/** The state's table of one kind of credit; none where somebody elsewhere claims people[0]. */
export function tableOf(c: Context, kind: CreditKind): Table | undefined {
  if (claimerOf(c, 0) === 'outside') return undefined;
  const value = lookup(c, `state-tax-credits.${kind}`);
  return isTable(value) ? value : undefined;
}

/** Whether the state has such a credit in the year of the day. */
const has = (c: Context, kind: CreditKind): Truth => isTable(lookup(c, `state-tax-credits.${kind}`));
export const stateHasWork = (c: Context): Truth => has(c, 'work');
export const stateHasChild = (c: Context): Truth => has(c, 'child');
export const stateHasCare = (c: Context): Truth => has(c, 'care');
export const stateHasEach = (c: Context): Truth => has(c, 'each');

export const isSet = (row: Table, key: string): boolean => row[key] === true;
export const rangeAt = (row: Table, key: string): Range | undefined => asRange(row[key]);
export const tableAt = (row: Table, key: string): Table | undefined => {
  const value = row[key];
  return isTable(value) ? value : undefined;
};

/** Dollars of the state's credits of one kind on people[0]'s return, each as `creditOf` works it out. */
export function creditsOf(
  c: Context,
  kind: CreditKind,
  creditOf: (c: Context, r: TaxReturn, row: Table) => Range,
): Range {
  const rows = Object.values(tableOf(c, kind) ?? {}).filter(isTable);
  return rows.length ? overReturns(c, (r) => sum(rows.map((row) => creditOf(c, r, row)))) : ZERO;
}

/** What a table says of a way of filing, { other, headOfHousehold, joint, … }; a value without rows is for all. */
export function byStatus(value: Value | undefined, r: Filing): Value | undefined {
  if (!isTable(value) || !('other' in value)) return value;
  const like = r.status === 'survivingSpouse' ? 'joint' : 'other';
  return value[r.status] ?? value[like] ?? value['other'];
}

export const rangeByStatus = (row: Table, key: string, r: Filing): Range | undefined =>
  asRange(byStatus(row[key], r));

/** Whether income is not above the end of the credit, where it has one. */
export function isWithinLimit(row: Table, r: Filing, income: Range): Truth {
  const end = rangeByStatus(row, 'upTo', r);
  return !end || atMost(income, end);
}

/** A number by the income from which it holds, { 0: …, 30000: … }: the hull over the incomes of a range. */
export function stepped(steps: Table, income: Range): Range {
  const rows = Object.entries(steps)
    .map(([from, value]) => ({ from: Number(from), value: asRange(value) ?? ZERO }))
    .sort((a, b) => a.from - b.from);
  const found = rows.filter(
    ({ from }, i) =>
      (i === 0 || from <= income.max) && (i === rows.length - 1 || (rows[i + 1]?.from ?? 0) > income.min),
  );
  return found.map((row) => row.value).reduce(either, found[0]?.value ?? ZERO);
}

/** Whether a credit only lowers state tax, which we do not work out, or is in doubt: it is then from nothing up. */
export const isUnsure = (row: Table): boolean => isSet(row, 'taxOnly') || isSet(row, 'open');
export const unsure = (amount: Range): Range => between(0, amount.max);
