/** The one entry: a household, the rules and a day in; explained results out. */
import type { Household } from '../schema/household.ts';
import { Context } from './context.ts';
import { withLater } from './later.ts';
import { withPresumed } from './presume.ts';
import { prepared } from './rules/prepared.ts';
import type { Counties, Result, Rules, Screening } from './types.ts';

/**
 * Screens a household under the rules in force on `asOf` (an ISO day). Never throws on a household:
 * what is not stated is unknown. The contract of what comes out is `Screening` in `types.ts`.
 */
export function screen(household: Household, rules: Rules, asOf: string, counties?: Counties): Screening {
  const c = new Context(household, rules, asOf, counties);
  const results = withPresumed(judged(c), c);
  return household.id === undefined ? { asOf, results } : { id: household.id, asOf, results };
}

/** The same outcomes and amounts, with no reasons. */
export const outcomes = (household: Household, rules: Rules, asOf: string, counties?: Counties): Result[] =>
  judged(new Context(household, rules, asOf, counties, false));

/** The results of a household as it stands. */
export function judged(c: Context): Result[] {
  const results = prepared(c.rules).programs.map((p) => c.of(p.result));
  return withLater(results, c);
}
