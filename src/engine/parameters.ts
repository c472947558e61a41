/** Dated numbers: what is in force on a day, in a place, for a size. */
import type { Context } from './context.ts';
import { between, either, exactly, isExact, type Range } from './range.ts';
import type { Table, Value } from './types.ts';

/**
 * A parameter's value on a day (default: the household's), in the household's state where it
 * differs by state, then down the `keys` of its tables. Undefined where there is none.
 */
export function lookup(c: Context, id: string, keys: readonly string[] = [], day = c.day): Value | undefined {
  const entry = (day === c.day ? c.edition : c.editionOn(day)).entry(id);
  if (!entry) return undefined;
  c.cite(entry);
  let value: Value | undefined = entry[1];
  for (const key of keys) value = isTable(value) ? value[key] : undefined;
  return value;
}

export const isTable = (value: Value | undefined): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a range: a number is exact, two ends are an uncertain number; anything else is none. */
export function asRange(value: Value | undefined): Range | undefined {
  if (typeof value === 'number') return exactly(value);
  if (Array.isArray(value)) return between(value[0] as number, value[1] as number);
  return undefined;
}

/** A number that may be absent (no limit, no such group in this state). */
export const maybeNumber = (
  c: Context,
  id: string,
  keys: readonly string[] = [],
  day = c.day,
): Range | undefined => asRange(lookup(c, id, keys, day));

/** A number that the rules must have; the compile step has checked that it is there. */
export function number(c: Context, id: string, keys: readonly string[] = [], day = c.day): Range {
  const range = maybeNumber(c, id, keys, day);
  if (!range)
    throw new Error(
      `Parameter "${id}" has no number for ${[c.household.state, ...keys].join(', ')} on ${day}.`,
    );
  return range;
}

/** A table by size { 1: …, 2: …, each: … } or { 1: …, more: … }, at one size. */
export function atSize(table: Table, size: number): Range {
  const exact = asRange(table[String(size)]);
  if (exact) return exact;
  const more = asRange(table['more']);
  if (more) return more;
  const last = Math.max(...Object.keys(table).map(Number).filter(Number.isFinite));
  const base = asRange(table[String(last)]);
  const each = asRange(table['each']);
  if (!base || !each || size < last) throw new Error(`A table by size has no row for ${size}.`);
  return between(base.min + (size - last) * each.min, base.max + (size - last) * each.max);
}

/** A number by size, over every size that the unit may have; a plain number is the same for every size. */
export function bySize(
  c: Context,
  id: string,
  size: Range,
  keys: readonly string[] = [],
  day = c.day,
): Range {
  const value = lookup(c, id, keys, day);
  const plain = asRange(value);
  if (plain) return plain;
  if (!isTable(value))
    throw new Error(
      `Parameter "${id}" has no table for ${[c.household.state, ...keys].join(', ')} on ${day}.`,
    );
  countPeople(c, size);
  let range = atSize(value, size.min);
  for (let n = size.min + 1; n <= size.max; n++) range = either(range, atSize(value, n));
  return range;
}

/** Notes for the reasons how many people a limit is for. */
export function countPeople(c: Context, size: Range): void {
  c.limitSize = isExact(size) ? size.min : 0;
}

/** A word or flag. */
export const word = (
  c: Context,
  id: string,
  keys: readonly string[] = [],
  day = c.day,
): string | boolean | undefined => {
  const value = lookup(c, id, keys, day);
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
};

const POVERTY_REGION: Readonly<Record<string, string>> = { AK: 'AK', HI: 'HI' };

/**
 * Dollars a year of the HHS poverty guideline for a household of `size` people, as in force on `day`.
 * Source: 42 U.S.C. 9902(2); the territories have none of their own and use the contiguous states'.
 */
export function povertyGuideline(c: Context, size: Range, day = c.day): Range {
  countPeople(c, size);
  const region = POVERTY_REGION[c.household.state] ?? 'contiguous';
  const first = number(c, 'poverty-guideline', [region, 'first'], day);
  const each = number(c, 'poverty-guideline', [region, 'each'], day);
  return between(first.min + (size.min - 1) * each.min, first.max + (size.max - 1) * each.max);
}

/**
 * The day whose poverty guideline a program uses that switches to the new year's in `month`
 * (7 for July): before that month, the last day of the year before.
 */
export const guidelineDay = (c: Context, month: number): string =>
  c.edition.date.month >= month ? c.day : c.edition.lastYear;
