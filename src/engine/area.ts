/** What hangs on the county: the row of a table by county names. */
import type { Context } from './context.ts';
import { isTable, lookup } from './parameters.ts';

const NOT_LETTERS = /[.'’\-\s]/g;
const plain = (name: string): string => name.toLowerCase().replace(NOT_LETTERS, '');

/**
 * The word that a table by county holds for the household's county (compared without case, dots, apostrophes,
 * hyphens and spaces), or for `other`; undefined where the county is not stated or not in the table.
 */
export function areaOf(c: Context, id: string): string | undefined {
  const table = lookup(c, id);
  const { county } = c.household;
  if (county === undefined) return c.need('county');
  if (!isTable(table)) return undefined;
  const found = Object.keys(table).find((name) => plain(name) === plain(county));
  const word = table[found ?? 'other'];
  return word === undefined || word === null ? undefined : String(word);
}
