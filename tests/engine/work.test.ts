import { expect, test, vi } from 'vitest';
import { Context } from '../../src/engine/context.ts';
import type { Household } from '../../src/facts/values.ts';
import { screened } from '../support/screened.ts';
import { unknownHome } from '../support/unknown-home.ts';

/** Counts how often the engine reads a fact that is not stated while it screens a household. */
function readings(household: Household): number {
  const need = vi.spyOn(Context.prototype, 'need');
  screened(household);
  const count = need.mock.calls.length;
  need.mockRestore();
  return count;
}

test.each(['child', 'sibling', 'grandchild', 'otherRelative', 'unrelated'] as const)(
  'twice as many people of whom nothing is known are no more than eight times the work (%s)',
  (relationship) => {
    const of = (size: number): number => readings(unknownHome(size, relationship));
    const [small, large] = [of(10), of(20)];
    // A home of twenty that may be several families is worked out twice.
    expect(large).toBeLessThan(8 * small);
  },
);
