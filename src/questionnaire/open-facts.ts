import type { Screening } from '../engine/types.ts';

/** Paths of facts (`people[0].pregnant`, `expenses.rent`) whose answer could still change a result. */
export type Open = ReadonlySet<string>;

/** What the results still need: for the outcome, for who gets it, and for how much. */
export const openFacts = ({ results }: Screening): Open =>
  new Set(results.flatMap(({ missing, unsettled }) => [...missing, ...unsettled]));
