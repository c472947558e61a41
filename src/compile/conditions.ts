/** YAML conditions of the rule language -> the nested arrays that the engine evaluates. */
import type { Node, Op, Operand } from '../engine/types.ts';

const OPS = ['is', 'in', 'has', 'atMost', 'atLeast', 'below', 'above'] as const satisfies readonly Op[];
type Yaml = Readonly<Record<string, unknown>>;

/** Finds the full id of a parameter that a program's rules name. */
export type ParameterId = (name: string) => string;

export function conditionOf(yaml: Yaml, id: ParameterId): Node {
  const many = (list: unknown): Node[] => (list as Yaml[]).map((part) => conditionOf(part, id));
  const one = (part: unknown): Node => conditionOf(part as Yaml, id);
  if ('all' in yaml) return ['all', many(yaml['all'])];
  if ('any' in yaml) return ['any', many(yaml['any'])];
  if ('not' in yaml) return ['not', one(yaml['not'])];
  if ('somePerson' in yaml) return ['some', one(yaml['somePerson'])];
  if ('everyPerson' in yaml) return ['every', one(yaml['everyPerson'])];
  if ('decides' in yaml) return ['office'];
  for (const name of ['rule', 'gets', 'can'] as const) if (name in yaml) return [name, String(yaml[name])];
  return comparisonOf(yaml, id);
}

function comparisonOf(yaml: Yaml, id: ParameterId): Node {
  const kind = 'fact' in yaml ? 'fact' : 'measure';
  const op = OPS.find((name) => name in yaml) ?? 'is';
  return [kind, String(yaml[kind]), op, operandOf(yaml[op], id)];
}

function operandOf(value: unknown, id: ParameterId): Operand {
  if (Array.isArray(value)) return { list: value.map(String) };
  if (typeof value !== 'object' || value === null) return value as Operand;
  const { measure, parameter, by } = value as {
    measure?: string;
    parameter?: string;
    by?: string | string[];
  };
  if (measure !== undefined) return { measure };
  return { parameter: id(parameter ?? ''), ...(by === undefined ? {} : { by: [by].flat() }) };
}
