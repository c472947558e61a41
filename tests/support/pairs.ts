/** Pairs of households. One of each pair says less than the other. */
import fc from 'fast-check';
import type { Household } from '../../src/facts/values.ts';
import { type Choices, choices, forget } from './forget.ts';
import { wholeHousehold } from './households.ts';

export interface Pair {
  readonly partial: Household;
  readonly fuller: Household;
}

/** A household that leaves out facts because they are none. */
const closed = (whole: Household, how: Choices): Household => ({
  ...forget({ ...whole, unstated: 'unknown' }, how),
  unstated: 'none',
});
/** What the fuller one says: everything, a part, or what is not none. */
const FULLER = {
  whole: (whole: Household): Household => whole,
  part: forget,
  closed,
} as const;

export const pairs: fc.Arbitrary<Pair> = fc
  .tuple(
    wholeHousehold,
    choices,
    choices,
    fc.constantFrom(...(['whole', 'whole', 'whole', 'whole', 'part', 'closed'] as const)),
  )
  .map(([whole, first, second, kind]) => {
    const fuller = FULLER[kind](whole, first);
    return { partial: forget(fuller, second), fuller };
  });
