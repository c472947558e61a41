/** A program judged for everybody whom it judges. */
import type { Context } from '../context.ts';
import type { Judgement, Prepared, Verdict } from './prepared.ts';
import type { Truth } from '../truth.ts';

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
