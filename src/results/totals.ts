import type { Result } from '../engine/types.ts';

export interface Total {
  readonly min: number;
  readonly max: number;
}
export interface Totals {
  /** Dollars a month, and dollars a year at tax time or over a school year; null where nothing can be summed. */
  readonly month: Total | null;
  readonly year: Total | null;
  /** People for whom free health cover is likely. */
  readonly covered: number;
}

/** What counts is the amount once everything else has started, so that no dollar counts twice. */
function sum(results: readonly Result[], period: 'month' | 'year'): Total | null {
  const amounts = results
    .map(({ later, estimate }) => later?.estimate ?? estimate)
    .filter((estimate) => estimate?.period === period)
    .filter((estimate) => estimate !== undefined);
  if (!amounts.length) return null;
  return {
    min: amounts.reduce((total, { min }) => total + min, 0),
    max: amounts.reduce((total, { max }) => total + max, 0),
  };
}

/** Sums what is likely and has a number; what the household gets already is not news and stays out. */
export function totalsOf(results: readonly Result[], isFreeCover: (program: string) => boolean): Totals {
  const likely = results.filter((r) => r.outcome === 'likely');
  const covered = likely
    .filter((r) => isFreeCover(r.program))
    .flatMap((r) => r.people.filter((p) => p.outcome === 'likely').map((p) => p.id));
  return { month: sum(likely, 'month'), year: sum(likely, 'year'), covered: new Set(covered).size };
}
