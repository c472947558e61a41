/** From a judged program to its result: outcome, people, amount, and what is still missing. */
import { measured, measureTakesPerson } from './compare.ts';
import type { Context } from './context.ts';
import type { Court } from './court.ts';
import { testOf } from './evaluate.ts';
import { everyone, personAt } from './facts.ts';
import { check, type Judgement } from './judge.ts';
import { either, isExact, type Range, sum, ZERO } from './range.ts';
import type { Truth } from './truth.ts';
import type { Estimate, Outcome, PersonOutcome, Program, Result } from './types.ts';

const OUTCOME = { true: 'likely', false: 'unlikely', undefined: 'possible' } as const;
const outcomeOf = (t: Truth): Outcome => OUTCOME[`${t}`];

export function resultOf(c: Context, court: Court, program: Program): Result {
  const { truth, judgements } = court.verdict(program);
  const eligibility = outcomeOf(truth);
  const result = {
    program: program.id,
    outcome: eligibility,
    eligibility,
    people: [],
    missing: [],
    unsettled: [],
  };
  if (!judgements.length) return { ...result, reasons: [{ rule: 'not-in-this-place', outcome: 'fail' }] };
  const gets = collect(c, () => court.gets(program.id));
  const outcome = outcomeNow(eligibility, gets.value);
  const needs = [...judgements.flatMap((j) => j.needs), ...gets.needs];
  return {
    ...result,
    outcome,
    reasons: judgements.flatMap((j) => j.reasons),
    missing: outcome === 'possible' ? tidy(needs) : [],
    ...(truth === false ? { unsettled: tidy(gets.needs) } : served(c, court, program, judgements, needs)),
  };
}

/** Whether somebody gets it now is the one thing that can still turn a no. */
function outcomeNow(eligibility: Outcome, gets: Truth): Result['outcome'] {
  if (gets) return 'receiving';
  return gets === undefined && eligibility === 'unlikely' ? 'possible' : eligibility;
}

/** Whom the program would serve, as which kind, how much it would be worth, and what could change these. */
function served(
  c: Context,
  court: Court,
  program: Program,
  judgements: readonly Judgement[],
  needs: readonly string[],
) {
  const personal = program.for === 'person';
  const people = collect(c, () =>
    personal ? judgements.map((j, i) => personOutcome(c, i, j)) : servedBy(c, court, program),
  );
  const kind = (judgements.find((j) => j.truth) ?? judgements.find((j) => j.truth === undefined))?.kind;
  const amount = collect(c, () => amountOf(c, program, judgements));
  amount.value?.parts.forEach((part, i) => {
    const person = people.value[i];
    if (part && person) person.amount = inCents(part);
  });
  const kindNeeds = judgements.flatMap((j) => j.kindNeeds);
  return {
    people: people.value,
    ...(kind === undefined ? {} : { kind }),
    ...(amount.value ? { estimate: amount.value.estimate } : {}),
    unsettled: tidy([...needs, ...kindNeeds, ...people.needs, ...amount.needs]),
  };
}

function personOutcome(c: Context, i: number, { truth, kind }: Judgement): PersonOutcome {
  const outcome = { id: personAt(c, i).id, outcome: outcomeOf(truth) };
  return kind === undefined ? outcome : { ...outcome, kind };
}

/** The people whom a household program would serve; who certainly is not served is left out. */
function servedBy(c: Context, court: Court, program: Program): PersonOutcome[] {
  const { truth } = court.verdict(program);
  return everyone(c).flatMap((i) => {
    const own = program.serves
      ? check(court.scope(program, i), testOf(program, program.serves))
      : { truth: true, needs: [] };
    c.needs.push(...own.needs);
    if (own.truth === false) return [];
    return [{ id: personAt(c, i).id, outcome: outcomeOf(truth === true ? own.truth : truth) }];
  });
}

interface Amount {
  readonly estimate: Estimate;
  /** Each person's part, where the measure speaks of one person. */
  readonly parts: readonly (Range | undefined)[];
}

/** The estimate; one person's measure is summed over everyone whom the program serves or may serve. */
function amountOf(c: Context, program: Program, judgements: readonly Judgement[]): Amount | undefined {
  if (!program.estimate) return undefined;
  const { measure, period } = program.estimate;
  const worth = (person: number) => measured(c, measure, person) as Range;
  const parts = measureTakesPerson(measure) ? judgements.map((j, i) => partOf(j, () => worth(i))) : [];
  // A measure of the household may say that no amount is known in its place.
  const total = measureTakesPerson(measure)
    ? sum(parts.map((part) => part ?? ZERO))
    : (measured(c, measure, -1) as Range | undefined);
  if (!total) return undefined;
  if (isExact(total)) c.needs.length = 0;
  return { estimate: { ...inCents(total), period }, parts };
}

const partOf = ({ truth }: Judgement, worth: () => Range): Range | undefined =>
  truth === false ? undefined : truth ? worth() : either(ZERO, worth());

const inCents = ({ min, max }: Range): Range => ({
  min: cents(Math.max(0, min)),
  max: cents(Math.max(0, max)),
});

function collect<T>(c: Context, read: () => T): { value: T; needs: string[] } {
  const before = c.needs;
  c.needs = [];
  const value = read();
  const needs = c.needs;
  c.needs = before;
  return { value, needs };
}

const cents = (n: number): number => Math.round(n * 100) / 100;
const tidy = (paths: readonly string[]): string[] => (paths.length ? [...new Set(paths)].sort() : []);
