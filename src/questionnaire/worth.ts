/** What an answer could be worth, from the results on what is known. Pure. */
import type { Estimate, Result } from '../engine/types.ts';
import { factOf } from '../facts/answers.ts';

/** Dollars at most, in the period in which a program pays them. */
export interface Worth {
  readonly most: number;
  readonly period: Estimate['period'];
}
const MONTHS = { month: 1, year: 12, once: 12 } as const;
const aMonth = ({ most, period }: Worth): number => most / MONTHS[period];

const hangsOn = ({ missing, unsettled }: Result, facts: readonly string[]): boolean =>
  [...missing, ...unsettled].some((path) => facts.includes(factOf(path)));

/** What answers can still move in a program: all it pays where its outcome is open, else the width of its range. */
function atStake({ outcome, estimate }: Result): Worth {
  if (!estimate) return { most: 0, period: 'month' };
  const { min, max, period } = estimate;
  return { most: outcome === 'possible' ? max : max - min, period };
}

/**
 * Dollars a month that hang on facts (`people.pregnant`): what answers can still move in each program that needs one of
 * them. A program counts once, and one of which no amount is known counts nothing.
 */
export const worthOf = (results: readonly Result[], facts: readonly string[]): number =>
  results
    .filter((result) => hangsOn(result, facts))
    .reduce((sum, result) => sum + aMonth(atStake(result)), 0);

/**
 * The most that one of `programs` could add to what looks likely so far, if the answer to `facts` is not the usual one;
 * undefined where no amount is known, or where none of them hangs on these facts.
 */
export function couldAdd(
  results: readonly Result[],
  facts: readonly string[],
  programs: readonly string[],
): Worth | undefined {
  const own = results.filter((result) => programs.includes(result.program) && hangsOn(result, facts));
  const [best] = own.map(added).sort((a, b) => aMonth(b) - aMonth(a));
  return best && best.most >= 1 ? best : undefined;
}

/** What is at stake, without what is already shown as likely because most homes would answer so. */
function added(result: Result): Worth {
  const { most, period } = atStake(result);
  const shown = result.presumed?.outcome === 'likely' ? (result.presumed.estimate?.max ?? 0) : 0;
  return { most: most - shown, period };
}
