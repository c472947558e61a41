/** Words and numbers in rules: only what a fact can be, compared as such a fact can be compared. */
import type { Node } from '../../engine/types.ts';
import { nearest } from '../../schema/problem.ts';
import { factKind } from '../fact-words.ts';

const COMPARES = {
  flag: ['is'],
  word: ['is', 'in'],
  list: ['has', 'is', 'in'],
  number: ['is', 'in', 'atMost', 'atLeast', 'below', 'above'],
} as const;
const WRITE = {
  flag: 'true or false',
  number: 'a number without quotes',
  word: 'a word',
  list: 'a word',
} as const;

/** What is wrong with the right side of a comparison of a fact; undefined where nothing is, or where it is no literal. */
export function literalProblem(leaf: Node): string | undefined {
  if (leaf[0] !== 'fact') return undefined;
  const [, fact, op, right] = leaf;
  const of = factKind(fact);
  if (!of || of.kind === 'other') return undefined;
  const ops: readonly string[] = COMPARES[of.kind];
  if (!ops.includes(op)) return `“${fact}” cannot be compared by ${op}. Write one of: ${ops.join(', ')}.`;
  if (typeof right === 'object' && !('list' in right)) return undefined;
  const values = typeof right === 'object' ? right.list : [right];
  const wrong = values.find((value) => !fits(value, of.kind, of.words));
  if (wrong === undefined) return undefined;
  if (of.kind === 'flag' || of.kind === 'number')
    return `“${fact}” is never “${wrong}”. Write ${WRITE[of.kind]}.`;
  return `“${fact}” is never “${wrong}”.${nearest(String(wrong), of.words) || ` Write one of: ${of.words.join(', ')}.`}`;
}

function fits(value: string | number | boolean, kind: string, words: readonly string[]): boolean {
  if (kind === 'flag') return typeof value === 'boolean';
  if (kind === 'number') return typeof value !== 'boolean' && Number.isFinite(Number(value));
  return words.includes(String(value));
}
