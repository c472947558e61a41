/** Parameter files -> dated numbers, with an uncertain number as its two ends. */
import type { Dated, Parameter, Value } from '../engine/types.ts';
import type { ParameterYaml } from '../schema/parameters.ts';

interface Entry {
  value: unknown;
  source?: string;
  low?: number;
  high?: number;
}
/** The first day on which the rules can be read: days before it matter only for the value that is in force on it. */
export const FIRST_DAY = '2024-01-01';

export const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'value' in value;

function valueOf(entry: unknown): Value {
  if (!isEntry(entry)) return entry as Value;
  const { low, high, value } = entry;
  return low === undefined || high === undefined ? (value as Value) : [low, high];
}

/** One parameter of a file; `sourceId` turns the file's own source keys into those of the compiled rules. */
export function parameterOf(yaml: ParameterYaml, sourceId: (key: string) => string): Parameter {
  const { unit, values, states, source } = yaml;
  const dated = (entries: object): Dated => {
    const all = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
    const first = all.filter(([from]) => from <= FIRST_DAY).length - 1;
    return all.slice(Math.max(0, first)).map(([from, entry]) => {
      const own = (isEntry(entry) && entry.source) || source;
      return own === undefined ? [from, valueOf(entry)] : [from, valueOf(entry), sourceId(own)];
    });
  };
  if (values) return { unit, values: dated(values) };
  return {
    unit,
    states: Object.fromEntries(Object.entries(states ?? {}).map(([state, of]) => [state, dated(of)])),
  };
}
