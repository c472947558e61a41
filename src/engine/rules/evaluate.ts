/** Turns the conditions of the rule language into functions. */
import {
  compareNumbers,
  factTest,
  isNumeric,
  leftSide,
  type Measures,
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

/** A numeric comparison, with the functions that read its sides. */
export interface Comparing {
  readonly value: (c: Context, person: number) => Range;
  readonly limit: Side;
  readonly compare: ReturnType<typeof compareNumbers>;
}

export interface NamedTest {
  readonly name: string;
  readonly test: Test;
  /** Whether it says that a place has no such test, as `no-asset-test` does. */
  readonly isAbsence: boolean;
}
const ABSENCE = /^no-.+-test$/;

/** Asks one test of a list. */
export const ask = (c: Context, test: Test, person: number): Truth => test(c, person);

type Comparison = Extract<Node, readonly ['fact' | 'measure', ...unknown[]]>;

const comparingNumbers =
  ({ value, limit, compare }: Comparing): Test =>
  (c, person) =>
    compare(value(c, person), limit(c, person));

/** The conditions of one program; each is turned into a function once. */
export class Conditions {
  private readonly program: Program;
  private readonly measures: Measures;
  private readonly tests = new Map<Node, Test>();

  constructor(program: Program, measures: Measures) {
    this.program = program;
    this.measures = measures;
  }

  /** A condition as a function. */
  test(node: Node): Test {
    let test = this.tests.get(node);
    if (!test) this.tests.set(node, (test = this.made(node)));
    return test;
  }

  /** The named conditions that stand beside the comparison of a rule. */
  named(node: Node): NamedTest[] {
    const parts = node[0] === 'any' || node[0] === 'all' ? node[1] : [];
    return parts.flatMap((part) =>
      part[0] === 'rule' ? [{ name: part[1], test: this.test(part), isAbsence: ABSENCE.test(part[1]) }] : [],
    );
  }

  /**
   * What a rule lists beside its named conditions, of which one is enough; undefined where it compares numbers or names none.
   * What an office decides never holds by itself.
   */
  beside(node: Node): Test | undefined {
    if (node[0] !== 'any' || this.comparisons(node).length) return undefined;
    const unnamed = node[1].filter(([kind]) => kind !== 'rule' && kind !== 'office');
    if (!node[1].some(([kind]) => kind === 'rule')) return undefined;
    return unnamed.length ? this.test(['any', unnamed]) : () => false;
  }

  /**
   * The comparisons that a rule is about: those of numbers by a measure, of several that must all hold the first. Where one
   * of several is enough, the rule lists them from the strictest to the widest.
   */
  comparisons(node: Node): Comparing[] {
    switch (node[0]) {
      case 'any':
        return node[1].flatMap((n) => this.comparisons(n));
      case 'all':
        return node[1].map((n) => this.comparisons(n)).find((found) => found.length) ?? [];
      case 'not':
        return this.comparisons(node[1]);
      case 'measure':
        return isNumeric(node[2]) ? [this.sides('measure', node[1], node[2], node[3])] : [];
      default:
        return [];
    }
  }

  private made(node: Node): Test {
    switch (node[0]) {
      case 'all':
      case 'any': {
        const parts = node[1].map((n) => this.test(n));
        const decisive = node[0] === 'any';
        return (c, person) => c.settle(parts, decisive, ask, person);
      }
      case 'some':
      case 'every': {
        const part = this.test(node[1]);
        return (c) => c.settle(c.everyone, node[0] === 'some', part);
      }
      case 'not': {
        const part = this.test(node[1]);
        return (c, person) => not(part(c, person));
      }
      case 'rule':
        return this.test(this.node(node[1]));
      case 'gets':
        return (c) => c.others.gets(node[1]);
      case 'office':
        return () => undefined;
      case 'can':
        return (c, person) => c.others.can(node[1], person);
      default:
        return this.comparing(node);
    }
  }

  private comparing([kind, name, op, operand]: Comparison): Test {
    const test = isNumeric(op)
      ? comparingNumbers(this.sides(kind, name, op, operand))
      : kind === 'fact'
        ? factTest(name, operand)
        : measureTest(this.measures, name, operand);
    return (c, person) => {
      const mark = c.needs.length;
      const t = test(c, person);
      if (t !== undefined) c.back(mark);
      return t;
    };
  }

  private sides(kind: 'fact' | 'measure', name: string, op: NumericOp, operand: Operand): Comparing {
    return {
      value: leftSide(this.measures, kind, name),
      limit: rightSide(this.measures, operand),
      compare: compareNumbers(op),
    };
  }

  /** The condition that the program gives a name. */
  private node(name: string): Node {
    const node = this.program.named[name];
    if (!node) throw new Error(`Program "${this.program.id}" has no condition named "${name}".`);
    return node;
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
  readonly limitSize: number;
}

/** Both sides of a numeric comparison, with the first day and source of its limit. Needs nothing of its own. */
export function readSides(c: Context, person: number, of: Comparing): Sides {
  const { cited, limitSize } = c;
  const mark = c.needs.length;
  const value = of.value(c, person);
  c.cited = undefined;
  c.limitSize = 0;
  const limit = of.limit(c, person);
  const sides = { value, limit, truth: of.compare(value, limit), cited: c.cited, limitSize: c.limitSize };
  c.back(mark);
  c.cited = cited;
  c.limitSize = limitSize;
  return sides;
}
