/** From a judged program to its result: outcome, people, amount, and what is still missing. */
import type { Context } from '../context.ts';
import { personAt } from '../household/facts.ts';
import type { Judgement, Prepared } from './prepared.ts';
import { add, atLeastZero, either, inCents, isExact, type Range, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';
import type { Outcome, PersonOutcome, Result } from '../types.ts';

const outcomeOf = (t: Truth): Outcome => (t ? 'likely' : t === false ? 'unlikely' : 'possible');

/** The result of a program. */
export function resultOf(c: Context, p: Prepared): Result {
  const { truth, judgements } = c.of(p.verdict);
  const eligibility = outcomeOf(truth);
  const result: Result = {
    program: p.id,
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
  const mark = c.needs.length;
  const gets = c.of(p.getting);
  const getsNeeds = c.take(mark);
  const needs = [...getsNeeds];
  for (const judgement of judgements) {
    needs.push(...judgement.needs);
    for (const reason of judgement.reasons) result.reasons.push(reason);
  }
  result.outcome = outcomeNow(eligibility, gets);
  if (result.outcome === 'possible') result.missing = tidy(needs);
  if (truth === false) result.unsettled = tidy(getsNeeds);
  else addServed(result, c, p, needs);
  return result;
}

/** Whether somebody gets it now is the one thing that can still turn a no. */
function outcomeNow(eligibility: Outcome, gets: Truth): Result['outcome'] {
  if (gets) return 'receiving';
  return gets === undefined && eligibility === 'unlikely' ? 'possible' : eligibility;
}

/** Adds whom the program would serve, as which kind, how much it would be worth, and what could change these. */
function addServed(result: Result, c: Context, p: Prepared, needs: string[]): void {
  const { truth, judgements } = c.of(p.verdict);
  const mark = c.needs.length;
  result.people = p.isPersonal ? judgements.map((own, i) => personOutcome(c, i, own)) : servedBy(c, p, truth);
  const kind = (judgements.find((j) => j.truth) ?? judgements.find((j) => j.truth === undefined))?.kind;
  if (kind !== undefined) result.kind = kind;
  addAmount(result, c, p, judgements);
  needs.push(...c.take(mark));
  for (const { kindNeeds } of judgements) needs.push(...kindNeeds);
  result.unsettled = tidy(needs);
}

function personOutcome(c: Context, i: number, { truth, kind }: Judgement): PersonOutcome {
  const person: PersonOutcome = { id: personAt(c, i).id, outcome: outcomeOf(truth) };
  if (kind !== undefined) person.kind = kind;
  return person;
}

/** The people whom a household program would serve; who certainly is not served is left out. */
function servedBy(c: Context, { serves }: Prepared, truth: Truth): PersonOutcome[] {
  const people: PersonOutcome[] = [];
  for (const i of c.everyone) {
    const served = serves ? c.decided(() => serves(c, i)) : true;
    if (served === false) continue;
    people.push({ id: personAt(c, i).id, outcome: outcomeOf(truth === true ? served : truth) });
  }
  return people;
}

/** Adds the estimate; one person's measure is summed over everyone whom the program serves or may serve. */
function addAmount(result: Result, c: Context, p: Prepared, judgements: readonly Judgement[]): void {
  const { worth, isWorthPersonal, period } = p;
  if (!worth || !period) return;
  const mark = c.needs.length;
  let total: Range | undefined;
  if (isWorthPersonal) {
    total = ZERO;
    judgements.forEach(({ truth }, i) => {
      if (truth === false) return;
      const whole = c.of(worth, i) ?? ZERO;
      const part = truth ? whole : either(ZERO, whole);
      const person = result.people[i];
      if (person) person.amount = dollars(part);
      total = add(total ?? ZERO, part);
    });
  } else total = c.of(worth);
  if (!total) return;
  if (isExact(total)) c.back(mark);
  result.estimate = { ...dollars(total), period };
}

const dollars = (amount: Range): Range => inCents(atLeastZero(amount));
const tidy = (paths: readonly string[]): string[] => (paths.length ? [...new Set(paths)].sort() : []);
