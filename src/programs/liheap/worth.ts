import type { Context } from '../../engine/context.ts';
import { listed } from '../../engine/household/facts.ts';
import { between, exactly, type Range, ZERO } from '../../engine/range.ts';
import { maybeNumber } from '../../engine/parameters.ts';

/** Dollars of a season's help with heating, from the least to the most that the state pays; none where it has not said. */
export const liheapWorth = (c: Context): Range | undefined => maybeNumber(c, 'liheap.season');

/** 1 where energy is about to be shut off: help in a crisis then comes sooner (42 U.S.C. 8623(c)). */
export function liheapCrisis(c: Context): Range {
  const notice = listed(c, 'hardships', 'utilityShutoff');
  return notice === undefined ? between(0, 1) : notice ? exactly(1) : ZERO;
}
