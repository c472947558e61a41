/** Evaluates the conditions of the rule language for a household or for one person. */
import { compareFact, compareMeasure, compareNumbers, isNumeric, leftSide, limitOf } from './compare.ts';
import type { Context } from './context.ts';
import { everyone } from './facts.ts';
import type { Range } from './range.ts';
import { not, type Truth } from './truth.ts';
import type { Node, Program } from './types.ts';

export interface Scope {
  readonly c: Context;
  readonly program: Program;
  /** Index of the person whom the condition is about; -1 for the household. */
  readonly person: number;
}

export function evaluate(s: Scope, node: Node): Truth {
  const { c, person } = s;
  switch (node[0]) {
    case 'all':
      return c.all(...node[1].map((n) => () => evaluate(s, n)));
    case 'any':
      return c.any(...node[1].map((n) => () => evaluate(s, n)));
    case 'not':
      return not(evaluate(s, node[1]));
    case 'some':
      return c.any(...everyone(c).map((i) => () => evaluate({ ...s, person: i }, node[1])));
    case 'every':
      return c.all(...everyone(c).map((i) => () => evaluate({ ...s, person: i }, node[1])));
    case 'rule':
      return evaluate(s, namedNode(s.program, node[1]));
    case 'gets':
      return c.others.gets(node[1]);
    case 'can':
      return c.others.can(node[1], person);
    default:
      return c.decided(() => compare(s, node));
  }
}

export type Comparison = Extract<Node, readonly ['fact' | 'measure', ...unknown[]]>;

function compare({ c, person }: Scope, node: Comparison): Truth {
  const [kind, name, op, operand] = node;
  if (isNumeric(op)) return compareNumbers(op, leftSide(c, node, person), limitOf(c, operand, person));
  return kind === 'fact' ? compareFact(c, name, operand, person) : compareMeasure(c, name, operand, person);
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
  const value = leftSide(c, node, person);
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
  Object.assign(c, { needs, since, source, counted });
  return sides;
}
