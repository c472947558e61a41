/** What a screening says of a row of a peer: an outcome, and dollars. */
import type { Outcome, Result, Screening } from '../engine/types.ts';

export type Got = Outcome | 'receiving' | 'missing';
const BEST_FIRST: readonly Got[] = ['receiving', 'likely', 'possible', 'unlikely'];

/** Results of a key such as `medicaid|chip`, which means either of the two. */
const resultsOf = (screening: Screening, key: string): Result[] =>
  key.split('|').flatMap((id) => screening.results.find((r) => r.program === id) ?? []);

function personOutcome({ outcome, people }: Result, person: string | undefined): Got {
  if (person === undefined || !people.length) return outcome;
  return people.find((p) => p.id === person)?.outcome ?? 'unlikely';
}

/** The outcome for the household, or for one of its people; `missing` where there is no such program. */
export function outcomeFor(screening: Screening, key: string, person?: string): Got {
  const all = resultsOf(screening, key).map((result) => personOutcome(result, person));
  return BEST_FIRST.find((outcome) => all.includes(outcome)) ?? 'missing';
}

const A_YEAR = { month: 12, year: 1, once: 1 } as const;

/** The middle of the estimate in dollars a year; 0 where nobody gets it, undefined where there is no number. */
export function yearlyAmount(screening: Screening, key: string): number | undefined {
  const [result] = resultsOf(screening, key);
  if (!result) return undefined;
  if (result.outcome === 'unlikely') return 0;
  const { estimate } = result;
  return estimate && ((estimate.min + estimate.max) / 2) * A_YEAR[estimate.period];
}
