/** The one entry: a household, the rules and a day in; explained results out. */
import type { Household } from '../schema/household.ts';
import { acrossFamilies } from './across-families.ts';
import { Context } from './context.ts';
import { familiesOf } from './household/families.ts';
import { withLater } from './later.ts';
import { withPresumed } from './presume.ts';
import { prepared } from './rules/prepared.ts';
import type { Counties, Result, Rules, Screening } from './types.ts';

/**
 * Screens a household under the rules in force on `asOf` (an ISO day). Never throws on a household:
 * what is not stated is unknown. The contract of what comes out is `Screening` in `types.ts`.
 */
export function screen(household: Household, rules: Rules, asOf: string, counties?: Counties): Screening {
  const known = resultsOf(household, rules, asOf, counties, true);
  const results = withPresumed(known, household, (usual) => resultsOf(usual, rules, asOf, counties, false));
  return household.id === undefined ? { asOf, results } : { id: household.id, asOf, results };
}

/** The same outcomes and amounts, with no reasons. */
export const outcomes = (household: Household, rules: Rules, asOf: string, counties?: Counties): Result[] =>
  resultsOf(household, rules, asOf, counties, false);

/** The results of a household in every family that it may be. */
function resultsOf(
  household: Household,
  rules: Rules,
  asOf: string,
  counties: Counties | undefined,
  explains: boolean,
): Result[] {
  const families = familiesOf(household);
  const all = families.ways.map((way) => judged(new Context(way.household, rules, asOf, counties, explains)));
  return acrossFamilies(families, all);
}

/** The results of a household as it stands. */
export function judged(c: Context): Result[] {
  const results = prepared(c.rules).programs.map((p) => c.of(p.result));
  return withLater(results, c);
}
