/** Turns the conditions of the rule language into functions. */
import {
  compareNumbers,
  factTest,
  isNumeric,
  leftSide,
  measureTest,
  type NumericOp,
  rightSide,
  type Side,
} from './compare.ts';
import type { Context } from '../context.ts';
import type { Range } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import type { Entry, Node, Operand, Program } from '../types.ts';

/** Whether a condition holds for a person (from 0), or for the household as a whole (-1). */
export type Test = (c: Context, person: number) => Truth;
/** Conditions are turned into functions once; a node belongs to one program. */
const tests = new WeakMap<Node, Test>();

/** A condition as a function. */
export function testOf(program: Program, node: Node): Test {
  let test = tests.get(node);
  if (!test) tests.set(node, (test = made(program, node)));
  return test;
}

/** Asks one test of a list. */
export const ask = (c: Context, test: Test, person: number): Truth => test(c, person);

function made(program: Program, node: Node): Test {
  switch (node[0]) {
    case 'all':
    case 'any': {
      const parts = node[1].map((n) => testOf(program, n));
      const decisive = node[0] === 'any';
      return (c, person) => c.settle(parts, decisive, ask, person);
    }
    case 'some':
    case 'every': {
      const part = testOf(program, node[1]);
      return (c) => c.settle(c.everyone, node[0] === 'some', part);
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
  const test = isNumeric(op)
    ? comparingNumbers(sidesOf(kind, name, op, operand))
    : kind === 'fact'
      ? factTest(name, operand)
      : measureTest(name, operand);
  return (c, person) => {
    const mark = c.needs.length;
    const t = test(c, person);
    if (t !== undefined) c.back(mark);
    return t;
  };
}

/** A numeric comparison, with the functions that read its sides. */
export interface Comparing {
  readonly value: (c: Context, person: number) => Range;
  readonly limit: Side;
  readonly compare: ReturnType<typeof compareNumbers>;
}
const sidesOf = (kind: 'fact' | 'measure', name: string, op: NumericOp, operand: Operand): Comparing => ({
  value: leftSide(kind, name),
  limit: rightSide(operand),
  compare: compareNumbers(op),
});
const comparingNumbers =
  ({ value, limit, compare }: Comparing): Test =>
  (c, person) =>
    compare(value(c, person), limit(c, person));

function namedNode(program: Program, name: string): Node {
  const node = program.named[name];
  if (!node) throw new Error(`Program "${program.id}" has no condition named "${name}".`);
  return node;
}

export interface NamedTest {
  readonly name: string;
  readonly test: Test;
  /** Whether it says that a place has no such test, as `no-asset-test` does. */
  readonly isAbsence: boolean;
}
const ABSENCE = /^no-.+-test$/;

/** The named conditions that stand beside the comparison of a rule. */
export function namedTests(program: Program, node: Node): NamedTest[] {
  const parts = node[0] === 'any' || node[0] === 'all' ? node[1] : [];
  return parts.flatMap((part) =>
    part[0] === 'rule'
      ? [{ name: part[1], test: testOf(program, part), isAbsence: ABSENCE.test(part[1]) }]
      : [],
  );
}

/** What a rule lists beside its named conditions, of which one is enough; undefined where it compares numbers or names none. */
export function besideNamed(program: Program, node: Node): Test | undefined {
  if (node[0] !== 'any' || mainComparisons(program, node).length) return undefined;
  const unnamed = node[1].filter(([kind]) => kind !== 'rule');
  if (!unnamed.length || unnamed.length === node[1].length) return undefined;
  return testOf(program, ['any', unnamed]);
}

/**
 * The comparisons that a rule is about: those of numbers by a measure, of several that must all hold the first. Where one
 * of several is enough, the rule lists them from the strictest to the widest.
 */
export function mainComparisons(program: Program, node: Node): Comparing[] {
  switch (node[0]) {
    case 'any':
      return node[1].flatMap((n) => mainComparisons(program, n));
    case 'all':
      return node[1].map((n) => mainComparisons(program, n)).find((found) => found.length) ?? [];
    case 'not':
      return mainComparisons(program, node[1]);
    case 'measure':
      return isNumeric(node[2]) ? [sidesOf('measure', node[1], node[2], node[3])] : [];
    default:
      return [];
  }
}

export interface Sides {
  readonly value: Range;
  readonly limit: Range | undefined;
  /** Whether the comparison itself holds; the rule may hold for another reason. */
  readonly truth: Truth;
  /** What set the limit. */
  readonly cited: Entry | undefined;
  /** People whom the limit counts; 0 where it counts none. */
  readonly counted: number;
}

/** Both sides of a numeric comparison, with the first day and source of its limit. Needs nothing of its own. */
export function readSides(c: Context, person: number, of: Comparing): Sides {
  const { cited, counted } = c;
  const mark = c.needs.length;
  const value = of.value(c, person);
  c.cited = undefined;
  c.counted = 0;
  const limit = of.limit(c, person);
  const sides = { value, limit, truth: of.compare(value, limit), cited: c.cited, counted: c.counted };
  c.back(mark);
  c.cited = cited;
  c.counted = counted;
  return sides;
}
