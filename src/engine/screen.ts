/** The one entry: a household, the rules and a day in; explained results out. */
import type { Household } from '../schema/household.ts';
import { Context } from './context.ts';
import { Court } from './court.ts';
import { addLater } from './later.ts';
import { resultOf } from './result.ts';
import type { Counties, Result, Rules, Screening } from './types.ts';

/**
 * Screens a household under the rules in force on `asOf` (an ISO day). Never throws on a household:
 * what is not stated is unknown. The contract of what comes out is `Screening` in `types.ts`.
 */
export function screen(household: Household, rules: Rules, asOf: string, counties?: Counties): Screening {
  const results = judged(household, rules, asOf, counties, true);
  return household.id === undefined ? { asOf, results } : { id: household.id, asOf, results };
}

/** The same outcomes and amounts, with no numbers in the reasons. */
export const outcomes = (household: Household, rules: Rules, asOf: string, counties?: Counties): Result[] =>
  judged(household, rules, asOf, counties, false);

function judged(
  household: Household,
  rules: Rules,
  asOf: string,
  counties: Counties | undefined,
  explains: boolean,
): Result[] {
  const c = new Context(household, rules, asOf, counties, explains);
  const court = new Court(c);
  const results = rules.programs.map((program) => resultOf(c, court, program));
  addLater(results, household, rules, asOf, counties);
  return results;
}
