/** A program judged for everybody whom it judges. */
import type { Context } from '../context.ts';
import type { Judgement } from './judge.ts';
import type { Prepared } from './prepared.ts';
import type { Truth } from '../truth.ts';

/** One judgement for the household, or one for each person; none where the place has no such program. */
export interface Verdict {
  readonly truth: Truth;
  readonly judgements: readonly Judgement[];
}
const NOT_HERE: Verdict = { truth: false, judgements: [] };
/** Whom a household program judges. */
const HOUSEHOLD: readonly number[] = [-1];

export function verdictOf(c: Context, p: Prepared): Verdict {
  if (!p.places.has(c.household.state)) return NOT_HERE;
  const judgements: Judgement[] = [];
  let truth: Truth = false;
  for (const person of p.isPersonal ? c.everyone : HOUSEHOLD) {
    const own = c.of(p.judging, person);
    judgements.push(own);
    if (own.truth) truth = true;
    else if (own.truth === undefined && !truth) truth = undefined;
  }
  return { truth, judgements };
}
