/** Facts as answers: the kind of each, by its path without indexes, and the bounds of the field that asks it. */
import type { Fact, FactTable, NumberFact } from './kinds.ts';
import { HOUSEHOLD } from './table.ts';

/** How a fact is written as an answer. */
export type FactKind = 'flag' | 'number' | 'amount' | 'list' | 'choice';

/** Every fact of a table by its path, such as `people.income.hours`. */
const inside = (table: FactTable, start = ''): [string, Fact][] =>
  Object.entries(table).flatMap(([name, fact]): [string, Fact][] => [
    [start + name, fact],
    ...('of' in fact ? inside(fact.of, `${start}${name}.`) : []),
  ]);

/** The kind of each answer to the facts of a table. What is free text or asked in a way of its own is one word. */
export function kindsOf(table: FactTable): ReadonlyMap<string, FactKind> {
  const kinds = new Map<string, FactKind>();
  for (const [path, fact] of inside(table)) {
    if ('words' in fact || 'unit' in fact || fact.kind === 'flag') kinds.set(path, fact.kind);
    if (fact.kind === 'texts' && fact.ids) kinds.set(path, 'list');
    // Whether there are any is a yes or no; then the amount of each type is asked.
    if (fact.kind === 'records' && fact.gate) {
      kinds.set(path, 'flag');
      const { type } = fact.of;
      if (type && 'words' in type) for (const word of type.words) kinds.set(`${path}.${word}`, 'amount');
    }
  }
  return kinds;
}

const FACTS = new Map(inside(HOUSEHOLD));
const KINDS = kindsOf(HOUSEHOLD);

/** "people[1].income[0].amount" -> "people.income.amount". */
export const factOf = (path: string): string => path.replace(/\[\d+\]/g, '');

/** Whether a path without indexes names a fact. */
export const isFact = (path: string): boolean => FACTS.has(path);

/** The kind of a fact by its path without indexes; what is not in the table is one word. */
export const kindOfFact = (fact: string): FactKind => KINDS.get(fact) ?? 'choice';

/** The bounds of a number as it is typed. */
export interface Field {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  /** What is typed is multiplied by this. */
  readonly times: number | undefined;
}

/** How the field of a number asks it. */
export function fieldOf({ min = 0, max, unit, field = {} }: NumberFact): Field {
  const { times, whole } = field;
  return {
    min,
    max: field.max ?? max / (times ?? 1),
    isWhole: whole ?? (unit === 'count' && times === undefined),
    times,
  };
}

/** The field of a fact by its path; undefined where it is no number. */
export function fieldOfFact(fact: string): Field | undefined {
  const found = FACTS.get(fact);
  return found?.kind === 'number' ? fieldOf(found) : undefined;
}
