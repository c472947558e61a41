/** What hangs on the county: the row of a table by county names. */
import type { Context } from '../context.ts';
import { nameIn } from './county.ts';
import { isTable, lookup } from '../parameters.ts';

/**
 * The words that a table by county holds for the household's county: one, or several where the place inside it
 * decides. Undefined where the county is not stated or the table does not know it.
 */
export function areasOf(c: Context, id: string): readonly string[] | undefined {
  const table = lookup(c, id);
  const { county } = c.household;
  if (county === undefined) return c.need('county');
  if (!isTable(table)) return undefined;
  const found = nameIn(table, county);
  return found === undefined ? undefined : String(table[found]).split(' ');
}
