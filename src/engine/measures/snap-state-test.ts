import type { Context } from '../context.ts';
import { asRange, isTable, lookup } from '../parameters.ts';
import type { Range } from '../range.ts';
import type { Truth } from '../truth.ts';
import { snapAllOlder, snapHasOlder } from './snap-has-older.ts';
import type { Table } from '../types.ts';

/** The state's wider test, where it has one (7 CFR 273.2(j)(2)(ii)). */
export function stateTest(c: Context): Table | undefined {
  const table = lookup(c, 'snap.state-test');
  return isTable(table) ? table : undefined;
}

/** A number of the state's test; undefined where it sets no limit. */
export const stateNumber = (test: Table, key: string): Range | undefined => asRange(test[key]);

/** Whether the state's limits for older and disabled people are for this household. */
export const usesOlderLimits = (c: Context, test: Table): Truth =>
  c.of(test['everyone'] === true ? snapAllOlder : snapHasOlder);
