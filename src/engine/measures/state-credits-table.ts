/**
 * What a state's tables say of its tax credits. A row is plain data: numbers, ranges where a number is not
 * certain, and flags. What the flags mean stands with the measures that read them.
 */
import type { Context } from '../context.ts';
import { asRange, isTable, lookup } from '../parameters.ts';
import { between, either, type Range, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';
import type { Table, Value } from '../types.ts';
import type { Filing } from '../units/tax-return.ts';
import { claimerOf } from '../units/tax-unit.ts';

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

/** The credits of a table, one or several. */
export const creditsIn = (table: Table): readonly Table[] => Object.values(table).filter(isTable);

export const isSet = (row: Table, key: string): boolean => row[key] === true;
export const rangeAt = (row: Table, key: string): Range | undefined => asRange(row[key]);
export const tableAt = (row: Table, key: string): Table | undefined => {
  const value = row[key];
  return isTable(value) ? value : undefined;
};

/** What a table says of a way of filing, { other, headOfHousehold, joint }; a value without rows is for all. */
export function byStatus(value: Value | undefined, r: Filing): Value | undefined {
  if (!isTable(value) || !('other' in value)) return value;
  const joint = r.status === 'joint' || r.status === 'survivingSpouse';
  const row = joint ? 'joint' : r.status === 'headOfHousehold' ? r.status : 'other';
  return value[row] ?? value['other'];
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

/** A credit that only lowers state tax, which we do not work out, or that is in doubt: from nothing up. */
export const unsure = (amount: Range): Range => between(0, amount.max);
