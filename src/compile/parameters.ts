/** Parameter files -> dated numbers, with an uncertain number as its two ends. */
import type { Dated, Parameter, Value } from '../engine/types.ts';

interface Entry {
  value: unknown;
  source?: string;
  low?: number;
  high?: number;
}
export interface ParameterFile {
  sources?: Record<string, { title: string; url: string }>;
  parameters: Record<string, ParameterYaml>;
}
interface ParameterYaml {
  unit: string;
  source?: string;
  values?: Record<string, unknown>;
  states?: Record<string, Record<string, unknown>>;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'value' in value;

/** One parameter of a file, with `prefix` before the names of its sources. */
export function parameterOf(yaml: ParameterYaml, prefix: string): Parameter {
  const { unit, values, states, source } = yaml;
  const dated = (entries: Record<string, unknown>): Dated =>
    Object.entries(entries)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, entry]) => {
        const own = (isEntry(entry) && entry.source) || source;
        return own === undefined ? [from, valueOf(entry)] : [from, valueOf(entry), prefix + own];
      });
  if (values) return { unit, values: dated(values) };
  return {
    unit,
    states: Object.fromEntries(Object.entries(states ?? {}).map(([state, of]) => [state, dated(of)])),
  };
}

function valueOf(entry: unknown): Value {
  if (!isEntry(entry)) return entry as Value;
  const { low, high, value } = entry;
  return low === undefined || high === undefined ? (value as Value) : [low, high];
}
