/** What a fact of the household file can be, so that a rule is compared with it: words, numbers, yes or no, a list. */
import type { Fact } from '../facts/kinds.ts';
import { HOUSEHOLD, PERSON } from '../facts/table.ts';

export interface FactKind {
  readonly kind: 'flag' | 'number' | 'word' | 'list' | 'other';
  /** The words it can be, or that its list can hold. */
  readonly words: readonly string[];
}

const KINDS: Readonly<Record<Fact['kind'], FactKind['kind']>> = {
  flag: 'flag',
  number: 'number',
  amount: 'number',
  choice: 'word',
  list: 'list',
  texts: 'list',
  records: 'list',
  text: 'other',
  group: 'other',
};
const TABLE: ReadonlyMap<string, Fact> = new Map<string, Fact>([
  ...Object.entries(HOUSEHOLD),
  ...Object.entries(PERSON),
]);

/** The names of all facts, of a person and of the household. */
export const FACTS = [...TABLE.keys()];

/** What the fact of that name can be; undefined where there is none. */
export function factKind(name: string): FactKind | undefined {
  const fact = TABLE.get(name);
  return fact && { kind: KINDS[fact.kind], words: 'words' in fact ? fact.words : [] };
}
