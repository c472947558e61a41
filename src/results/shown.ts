import type { Result } from '../engine/types.ts';

/** A result as the page shows it. `taking` names what was taken for granted, by path. */
export interface ShownResult extends Result {
  readonly taking: readonly string[];
}

/** Where a program is only possible because something was never asked, what most homes would answer decides where it is shown. */
export function asShown(result: Result): ShownResult {
  const { presumed, estimate, kind, ...own } = result;
  if (result.outcome !== 'possible' || !presumed)
    return { ...own, ...(kind !== undefined && { kind }), ...(estimate && { estimate }), taking: [] };
  const { outcome, people, taking } = presumed;
  // In which kind is not known before everything is asked.
  return {
    ...own,
    outcome,
    eligibility: outcome,
    people,
    taking,
    ...(presumed.estimate && { estimate: presumed.estimate }),
  };
}

/** The people of a result who likely get it. */
export const likelyPeople = ({ people }: Pick<Result, 'people'>): string[] =>
  people.filter((p) => p.outcome === 'likely').map(({ id }) => id);
