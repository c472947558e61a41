import type { Screening } from '../engine/types.ts';

/** Paths of facts (`people[0].pregnant`, `expenses.rent`) whose answer could still change a result. */
export interface Open {
  has(path: string): boolean;
}

/** What the results still need: for the outcome, for who gets it, and for how much. */
export const openFacts = ({ results }: Screening): ReadonlySet<string> =>
  new Set(results.flatMap(({ missing, unsettled }) => [...missing, ...unsettled]));

/** The result of one program alone, where that is checked; everything where none is named, or there is no such program. */
export function narrowed(screening: Screening, only: string | undefined): Screening {
  const results = screening.results.filter(({ program }) => program === only);
  return results.length ? { ...screening, results } : screening;
}

/** Every fact there is, to find the question of any of them. */
export const ALL_OPEN: Open = { has: () => true };
