/** The rules as the engine uses them: conditions turned into functions and programs found by id, once for each set of rules. */
import type { IncomeType } from '../../schema/household.ts';
import { measureOf, measureTakesPerson } from './compare.ts';
import type { Context } from '../context.ts';
import {
  ask,
  besideNamed,
  type Comparing,
  mainComparisons,
  type NamedTest,
  namedTests,
  type Test,
  testOf,
} from './evaluate.ts';
import { income, insured, listed } from '../household/facts.ts';
import { judge, type Judgement } from './judge.ts';
import { above, type Range, ZERO } from '../range.ts';
import { resultOf } from './result.ts';
import { judgeUnits, resultOfUnits, type Unit } from './units.ts';
import type { Truth } from '../truth.ts';
import { incomeTypes } from '../household/type-set.ts';
import type { Estimate, Program, Result, Rule, Rules } from '../types.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Rules and programs as they come have each their own shape; these have one, which is faster to read. */
export interface PreparedRule {
  readonly id: string;
  readonly unit: string | undefined;
  readonly source: string | undefined;
  readonly isGate: boolean;
  readonly follows: boolean;
  readonly test: Test;
  /** The comparisons of which one stands with its numbers in the reason. */
  readonly main: readonly Comparing[];
  /** What else may decide. */
  readonly named: readonly NamedTest[];
  /** What stands beside it, where that compares no numbers. */
  readonly beside: Test | undefined;
}
export interface PreparedDoor {
  readonly kind: string;
  readonly when: Test | undefined;
  readonly requires: readonly PreparedRule[];
}
export interface Prepared {
  readonly id: string;
  /** Where it stands among the programs. */
  readonly index: number;
  readonly places: ReadonlySet<string>;
  readonly isPersonal: boolean;
  /** The doors add up. */
  readonly isTogether: boolean;
  /** The units of a home that are judged each by itself; undefined where the home is one. */
  readonly units: ((c: Context) => readonly Unit[]) | undefined;
  readonly byUnit: ((c: Context) => ReturnType<typeof judgeUnits>) | undefined;
  readonly pays: string | undefined;
  readonly period: Estimate['period'] | undefined;
  readonly requires: readonly PreparedRule[];
  readonly doors: readonly PreparedDoor[];
  readonly serves: Test | undefined;
  readonly kind: ReturnType<typeof measureOf> | undefined;
  /** The measure of the estimate; it may say that no amount is known in its place. */
  readonly worth: ((c: Context, person: number) => Range | undefined) | undefined;
  /** Whether the estimate speaks of one person. */
  readonly isWorthPersonal: boolean;
  /** Measures, so that each is worked out once as any other measure is: what a person's judgement is, … */
  readonly judging: (c: Context, person: number) => Judgement;
  /** … what those of all are together, … */
  readonly verdict: (c: Context) => Verdict;
  /** … whether the household gets it now, … */
  readonly getting: (c: Context) => Truth;
  /** … and what comes out. */
  readonly result: (c: Context) => Result;
}
export interface PreparedRules {
  readonly programs: readonly Prepared[];
  readonly byId: ReadonlyMap<string, Prepared>;
}

const known = new WeakMap<Rules, PreparedRules>();

export function prepared(rules: Rules): PreparedRules {
  let own = known.get(rules);
  if (!own) {
    const programs = rules.programs.map(prepare);
    known.set(rules, (own = { programs, byId: new Map(programs.map((p) => [p.id, p])) }));
  }
  return own;
}

function prepare(program: Program, index: number): Prepared {
  const rule = ({ id, unit, source, gate, follows, test }: Rule): PreparedRule => ({
    id,
    unit,
    source,
    isGate: gate === true,
    follows: follows === true,
    test: testOf(program, test),
    main: mainComparisons(program, test),
    named: namedTests(program, test),
    beside: besideNamed(program, test),
  });
  const { id, estimate, serves, kind, pays, units } = program;
  const p: Prepared = {
    id,
    index,
    places: new Set(program.places),
    isPersonal: program.for === 'person',
    isTogether: program.together === true,
    units: units === undefined ? undefined : (measureOf(units) as unknown as Prepared['units']),
    byUnit: units === undefined ? undefined : (c) => judgeUnits(c, p),
    pays,
    period: estimate?.period,
    requires: program.requires.map(rule),
    doors: program.doors.map(({ kind, when, requires }) => ({
      kind,
      when: when && testOf(program, when),
      requires: requires.map(rule),
    })),
    serves: serves && testOf(program, serves),
    kind: kind === undefined ? undefined : measureOf(kind),
    worth: estimate && (measureOf(estimate.measure) as Prepared['worth']),
    isWorthPersonal: estimate !== undefined && measureTakesPerson(estimate.measure),
    judging: (c, person) => {
      const judgement = judge(c, p, person);
      // What it read sets no limit of those who ask for it.
      c.cited = undefined;
      c.counted = 0;
      return judgement;
    },
    verdict: (c) => verdictOf(c, p),
    getting: getting(program),
    result: (c) => (units === undefined ? resultOf(c, p) : resultOfUnits(c, p)),
  };
  return p;
}

/** Whether the household gets a program: by name, as an insurance, or as an income. */
function getting({ gets: { benefit, insurance, income: type } }: Program): (c: Context) => Truth {
  const tests: Test[] = [];
  if (benefit) tests.push((c) => listed(c, 'benefits', benefit));
  if (insurance) {
    const has = (c: Context, i: number): Truth => insured(c, i, insurance);
    tests.push((c) => c.settle(c.everyone, true, has));
  }
  if (type) {
    const types = incomeTypes(type as IncomeType);
    const has = (c: Context, i: number): Truth => above(income(c, i, types), ZERO);
    tests.push((c) => c.settle(c.everyone, true, has));
  }
  return (c) => c.settle(tests, true, ask);
}
