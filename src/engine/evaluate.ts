/** Evaluates the conditions of the rule language for a household or for one person. */
import { compareNumbers, factTest, isNumeric, leftSide, limitOf, measureTest } from './compare.ts';
import type { Context } from './context.ts';
import type { Range } from './range.ts';
import { not, type Truth } from './truth.ts';
import type { Node, Program } from './types.ts';

export interface Scope {
  readonly c: Context;
  readonly program: Program;
  /** Index of the person whom the condition is about; -1 for the household. */
  readonly person: number;
}

type Test = (c: Context, person: number) => Truth;
/** Conditions are turned into functions once; a node belongs to one program. */
const tests = new WeakMap<Node, Test>();

/** Whether a condition holds for the household, or for the person of the scope. */
export const evaluate = (s: Scope, node: Node): Truth => testOf(s.program, node)(s.c, s.person);

function testOf(program: Program, node: Node): Test {
  let test = tests.get(node);
  if (!test) tests.set(node, (test = made(program, node)));
  return test;
}

function made(program: Program, node: Node): Test {
  switch (node[0]) {
    case 'all':
    case 'any': {
      const parts = node[1].map((n) => testOf(program, n));
      const decisive = node[0] === 'any';
      return (c, person) => c.settle(parts.length, decisive, (k) => parts[k]?.(c, person));
    }
    case 'some':
    case 'every': {
      const part = testOf(program, node[1]);
      return (c) => c.settle(c.size, node[0] === 'some', (k) => part(c, k));
    }
    case 'not': {
      const part = testOf(program, node[1]);
      return (c, person) => not(part(c, person));
    }
    case 'rule':
      return testOf(program, namedNode(program, node[1]));
    case 'gets':
      return (c) => c.others.gets(node[1]);
    case 'can':
      return (c, person) => c.others.can(node[1], person);
    default:
      return comparing(node);
  }
}

export type Comparison = Extract<Node, readonly ['fact' | 'measure', ...unknown[]]>;

function comparing([kind, name, op, operand]: Comparison): Test {
  const test: Test = isNumeric(op)
    ? (c, person) => compareNumbers(op, leftSide(c, kind, name, person), limitOf(c, operand, person))
    : kind === 'fact'
      ? factTest(name, operand)
      : measureTest(name, operand);
  return (c, person) => {
    const mark = c.needs.length;
    const t = test(c, person);
    if (t !== undefined) c.needs.length = mark;
    return t;
  };
}

function namedNode(program: Program, name: string): Node {
  const node = program.named[name];
  if (!node) throw new Error(`Program "${program.id}" has no condition named "${name}".`);
  return node;
}

/** The comparison that a rule is about: its first one of numbers by a measure. */
export function mainComparison(program: Program, node: Node): Comparison | undefined {
  switch (node[0]) {
    case 'all':
    case 'any':
      for (const n of node[1]) {
        const found = mainComparison(program, n);
        if (found) return found;
      }
      return undefined;
    case 'not':
      return mainComparison(program, node[1]);
    case 'measure':
      return isNumeric(node[2]) ? node : undefined;
    default:
      return undefined;
  }
}

export interface Sides {
  readonly value: Range;
  readonly limit: Range | undefined;
  /** Whether the comparison itself holds; the rule may hold for another reason. */
  readonly truth: Truth;
  readonly since: string;
  readonly source: string;
  /** People whom the limit counts; 0 where it counts none. */
  readonly counted: number;
}

/** Both sides of a numeric comparison, with the first day and source of its limit. Needs nothing of its own. */
export function sidesOf({ c, person }: Scope, node: Comparison): Sides {
  const { needs, since, source, counted } = c;
  c.needs = [];
  const value = leftSide(c, node[0], node[1], person);
  c.since = '';
  c.source = '';
  c.counted = 0;
  const limit = limitOf(c, node[3], person);
  const sides = {
    value,
    limit,
    truth: compareNumbers(node[2] as 'atMost', value, limit),
    since: c.since,
    source: c.source,
    counted: c.counted,
  };
  c.needs = needs;
  c.since = since;
  c.source = source;
  c.counted = counted;
  return sides;
}
