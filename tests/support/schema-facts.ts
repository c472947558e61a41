/** What can be stated according to the table of facts, in the form that the generators of the tests need. */
import type { FactTable, Fact as TableFact } from '../../src/facts/kinds.ts';
import { HOUSEHOLD as TABLE } from '../../src/facts/table.ts';

export type Fact =
  /** Rare if most homes say no. */
  | { readonly kind: 'flag'; readonly isRare: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly whole: boolean; readonly min: number; readonly max: number }
  /** A number, or a range of it. */
  | { readonly kind: 'amount'; readonly min: number; readonly max: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'list'; readonly of: Fact }
  | FactRecord;
export interface FactRecord {
  readonly kind: 'record';
  readonly facts: Readonly<Record<string, Fact>>;
  readonly required: readonly string[];
  /** What the absence of a fact means, if that is not "not known". */
  readonly absent: Readonly<Record<string, string>>;
}

function factOf(fact: TableFact): Fact {
  switch (fact.kind) {
    case 'flag':
      return { kind: 'flag', isRare: fact.usual === false };
    case 'number':
    case 'amount': {
      const { kind, unit, min = 0, max } = fact;
      return kind === 'amount' ? { kind, min, max } : { kind, whole: unit === 'count', min, max };
    }
    case 'choice':
      return { kind: 'choice', options: fact.words };
    case 'list':
      return { kind: 'list', of: { kind: 'choice', options: fact.words } };
    case 'text':
      return { kind: 'text' };
    case 'texts':
      return { kind: 'list', of: { kind: 'text' } };
    case 'records':
      return { kind: 'list', of: recordOf(fact.of) };
    case 'group':
      return recordOf(fact.of);
  }
}

/** A record with the facts of a table. */
export function recordOf(table: FactTable): FactRecord {
  const facts = Object.entries(table);
  return {
    kind: 'record',
    facts: Object.fromEntries(facts.map(([name, fact]) => [name, factOf(fact)])),
    required: facts.flatMap(([name, fact]) => (fact.required ? [name] : [])),
    absent: Object.fromEntries(
      facts.flatMap(([name, fact]) => ('absent' in fact && fact.absent ? [[name, fact.absent]] : [])),
    ),
  };
}

/** Every fact of a household. */
export const HOUSEHOLD = recordOf(TABLE);

interface Named {
  /** Such as `people[].income[].hours`. */
  readonly path: string;
  readonly fact: Fact;
  readonly isRequired: boolean;
  /** What its absence means. */
  readonly absent: string | undefined;
}
/** All that is stated inside a fact. */
function inside(fact: Fact, path: string): Named[] {
  const item = fact.kind === 'list' ? fact.of : fact;
  if (item.kind !== 'record') return [];
  const start = fact.kind === 'list' ? `${path}[].` : path && `${path}.`;
  return Object.entries(item.facts).flatMap(([key, it]) => [
    { path: start + key, fact: it, isRequired: item.required.includes(key), absent: item.absent[key] },
    ...inside(it, start + key),
  ]);
}
/** Every fact of a household by its path. */
export const EVERY_FACT = inside(HOUSEHOLD, '');
