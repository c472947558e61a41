/** Parameter files -> dated numbers, with an uncertain number as its two ends. */
import type { Dated, Parameter, Value } from '../engine/types.ts';
import { datedRows, isEntry } from '../schema/dated.ts';
import type { ParameterYaml } from '../schema/parameters.ts';
import { anyNumbers, type TableOf } from '../schema/table-kinds.ts';

/** The first day on which the rules can be read: days before it matter only for the value that is in force on it. */
export const FIRST_DAY = '2024-01-01';

function valueOf(entry: unknown, value: unknown): Value {
  if (!isEntry(entry)) return value as Value;
  const { low, high } = entry as { low?: number; high?: number };
  return low === undefined || high === undefined ? (value as Value) : [low, high];
}

/**
 * One parameter of a file, whose rows fit `table` where code reads it; `sourceId` turns the file's own source keys into
 * those of the compiled rules.
 */
export function parameterOf(
  yaml: ParameterYaml,
  table: TableOf | undefined,
  sourceId: (key: string) => string,
): Parameter {
  const { unit, values, states, source } = yaml;
  const dated = (entries: Readonly<Record<string, unknown>>): Dated => {
    const all = datedRows(table?.value ?? anyNumbers, entries);
    const first = all.filter(({ from }) => from <= FIRST_DAY).length - 1;
    return all.slice(Math.max(0, first)).map(({ from, entry, value }) => {
      const own = (isEntry(entry) && (entry['source'] as string | undefined)) || source;
      return own === undefined ? [from, valueOf(entry, value)] : [from, valueOf(entry, value), sourceId(own)];
    });
  };
  if (values) return { unit, values: dated(values) };
  return {
    unit,
    states: Object.fromEntries(Object.entries(states ?? {}).map(([state, of]) => [state, dated(of)])),
  };
}
