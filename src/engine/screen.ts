/** The one entry: a household, the rules and a day in; explained results out. */
import type { Household } from '../schema/household.ts';
import { Context } from './context.ts';
import { measured } from './compare.ts';
import type { Others, Scope } from './evaluate.ts';
import { everyone, income, insured, listed, personAt } from './facts.ts';
import { check, judge, type Judgement } from './judge.ts';
import { above, isExact, type Range, ZERO } from './range.ts';
import { any, type Truth } from './truth.ts';
import type {
  Counties,
  Estimate,
  Outcome,
  PersonOutcome,
  Program,
  Result,
  Rules,
  Screening,
} from './types.ts';
import type { IncomeType } from '../schema/household.ts';

/** A program judged: for the household (one judgement) or for each person. */
interface Verdict {
  readonly truth: Truth;
  readonly judgements: readonly Judgement[];
}
const OUTCOME = { true: 'likely', false: 'unlikely', undefined: 'possible' } as const;
const outcomeOf = (t: Truth): Outcome => OUTCOME[`${t}`];

/**
 * Screens a household under the rules in force on `asOf` (an ISO day). Never throws on a household:
 * what is not stated is unknown. The contract of what comes out is `Screening` in `types.ts`.
 */
export function screen(household: Household, rules: Rules, asOf: string, counties?: Counties): Screening {
  const c = new Context(household, rules, asOf, counties);
  const court = new Court(c);
  const results = rules.programs.map((program) => resultOf(c, court, program));
  return household.id === undefined ? { asOf, results } : { id: household.id, asOf, results };
}

/** Judges each program once, when it or a program that it opens asks. */
class Court implements Others {
  private readonly c: Context;
  private readonly verdicts = new Map<string, Verdict>();

  constructor(c: Context) {
    this.c = c;
  }

  program(id: string): Program {
    const program = this.c.rules.programs.find((p) => p.id === id);
    if (!program) throw new Error(`There is no program "${id}" in the rules.`);
    return program;
  }

  verdict(program: Program): Verdict {
    let verdict = this.verdicts.get(program.id);
    if (!verdict) this.verdicts.set(program.id, (verdict = this.work(program)));
    return verdict;
  }

  scope(program: Program, person: number): Scope {
    return { c: this.c, program, others: this, person };
  }

  private work(program: Program): Verdict {
    if (!program.places.includes(this.c.household.state)) return { truth: false, judgements: [] };
    const persons = program.for === 'person' ? everyone(this.c) : [-1];
    const judgements = persons.map((i) => judge(this.scope(program, i)));
    return { truth: any(judgements.map((j) => j.truth)), judgements };
  }

  can(id: string, person: number): Truth {
    const program = this.program(id);
    const { truth, judgements } = this.verdict(program);
    const asked = program.for === 'person' && person >= 0 ? judgements.slice(person, person + 1) : judgements;
    const answer = program.for === 'person' && person >= 0 ? any(asked.map((j) => j.truth)) : truth;
    if (answer === undefined) this.c.needs.push(...asked.flatMap((j) => j.needs));
    return answer;
  }

  gets(id: string): Truth {
    const { benefit, insurance, income: type } = this.program(id).gets;
    const { c } = this;
    const types = new Set([type as IncomeType]);
    return c.any(
      () => (benefit ? listed(c, 'benefits', benefit) : false),
      () => (insurance ? c.any(...everyone(c).map((i) => () => insured(c, i, insurance))) : false),
      () => (type ? c.any(...everyone(c).map((i) => () => above(income(c, i, types), ZERO))) : false),
    );
  }
}

function resultOf(c: Context, court: Court, program: Program): Result {
  const { truth, judgements } = court.verdict(program);
  const eligibility = outcomeOf(truth);
  const result: Result = {
    program: program.id,
    outcome: eligibility,
    eligibility,
    people: [],
    reasons: [],
    missing: [],
    unsettled: [],
  };
  if (!judgements.length) {
    result.reasons.push({ rule: 'not-in-this-place', outcome: 'fail' });
    return result;
  }
  result.reasons = judgements.flatMap((j) => j.reasons);
  const gets = collect(c, () => court.gets(program.id));
  if (gets.value) result.outcome = 'receiving';
  // Whether somebody gets it already is then the one thing that could still turn the no.
  else if (gets.value === undefined && truth === false) result.outcome = 'possible';
  const open = result.outcome === 'possible' ? [...judgements.flatMap((j) => j.needs), ...gets.needs] : [];
  result.missing = tidy(open);
  const unsettled = [...open, ...gets.needs, ...judgements.flatMap((j) => [...j.needs, ...j.kindNeeds])];
  if (truth !== false) fill(result, c, court, program, judgements, unsettled);
  result.unsettled = tidy(unsettled);
  return result;
}

/** Whom the program would serve, as which kind, and how much it would be worth. */
function fill(
  result: Result,
  c: Context,
  court: Court,
  program: Program,
  judgements: readonly Judgement[],
  unsettled: string[],
): void {
  result.people =
    program.for === 'person'
      ? judgements.map((j, i) => personOutcome(c, i, j))
      : served(c, court, program, unsettled);
  const kind = (judgements.find((j) => j.truth) ?? judgements.find((j) => j.truth === undefined))?.kind;
  if (kind) result.kind = kind;
  if (!program.estimate) return;
  const { measure, period } = program.estimate;
  const { value, needs } = collect(c, () => measured(c, measure, -1) as Range);
  if (!isExact(value)) unsettled.push(...needs);
  result.estimate = { ...rounded(value), period } satisfies Estimate;
}

function personOutcome(c: Context, i: number, { truth, kind }: Judgement): PersonOutcome {
  const outcome = { id: personAt(c, i).id, outcome: outcomeOf(truth) };
  return kind ? { ...outcome, kind } : outcome;
}

/** The people whom a household program would serve; who certainly is not served is left out. */
function served(c: Context, court: Court, program: Program, unsettled: string[]): PersonOutcome[] {
  const { truth } = court.verdict(program);
  return everyone(c).flatMap((i) => {
    const own = program.serves ? check(court.scope(program, i), program.serves) : { truth: true, needs: [] };
    unsettled.push(...own.needs);
    if (own.truth === false) return [];
    return [{ id: personAt(c, i).id, outcome: outcomeOf(truth === true ? own.truth : truth) }];
  });
}

function collect<T>(c: Context, read: () => T): { value: T; needs: string[] } {
  const before = c.needs;
  c.needs = [];
  const value = read();
  const needs = c.needs;
  c.needs = before;
  return { value, needs };
}

const rounded = ({ min, max }: Range): Range => ({
  min: cents(Math.max(0, min)),
  max: cents(Math.max(0, max)),
});
const cents = (n: number): number => Math.round(n * 100) / 100;
const tidy = (paths: readonly string[]): string[] => [...new Set(paths)].sort();
