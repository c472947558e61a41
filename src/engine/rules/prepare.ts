/** Makes the rules ready for use: conditions turned into functions and programs found by id, once for each set of rules. */
import type { IncomeType } from '../../schema/household.ts';
import { isPersonal, measureOf, type Measures } from './compare.ts';
import type { Context } from '../context.ts';
import { ask, Conditions, type Test } from './evaluate.ts';
import { income, insured, listed } from '../household/facts.ts';
import { judge } from './judge.ts';
import type { Prepared, PreparedRule, PreparedRules } from './prepared.ts';
import { above, ZERO } from '../range.ts';
import { resultOf } from './result.ts';
import type { Truth } from '../truth.ts';
import { incomeTypes } from '../household/type-set.ts';
import type { Program, Rule, Rules } from '../types.ts';
import { verdictOf } from './verdict.ts';

export function prepare(rules: Rules, measures: Measures): PreparedRules {
  const programs = rules.programs.map((program, index) => prepareProgram(program, index, measures));
  return { programs, byId: new Map(programs.map((p) => [p.id, p])) };
}

function prepareProgram(program: Program, index: number, measures: Measures): Prepared {
  const conditions = new Conditions(program, measures);
  const rule = ({ id, unit, source, gate, follows, test }: Rule): PreparedRule => ({
    id,
    unit,
    source,
    isGate: gate === true,
    follows: follows === true,
    test: conditions.test(test),
    main: conditions.comparisons(test),
    named: conditions.named(test),
    beside: conditions.beside(test),
  });
  const { id, estimate, serves, kind, pays } = program;
  const worth = estimate && measureOf(measures, estimate.measure);
  const p: Prepared = {
    id,
    index,
    places: new Set(program.places),
    isPersonal: program.for === 'person',
    isTogether: program.together === true,
    pays,
    period: estimate?.period,
    requires: program.requires.map(rule),
    doors: program.doors.map(({ kind, when, requires }) => ({
      kind,
      when: when && conditions.test(when),
      requires: requires.map(rule),
    })),
    serves: serves && conditions.test(serves),
    kind: kind === undefined ? undefined : measureOf(measures, kind),
    worth: worth as Prepared['worth'],
    isWorthPersonal: worth !== undefined && isPersonal(worth),
    judging: (c, person) => {
      const judgement = judge(c, p, person);
      // What it read sets no limit of those who ask for it.
      c.cited = undefined;
      c.counted = 0;
      return judgement;
    },
    verdict: (c) => verdictOf(c, p),
    getting: getting(program),
    result: (c) => resultOf(c, p),
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
