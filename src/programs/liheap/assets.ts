import type { Context } from '../../engine/context.ts';
import { ageOf, everyone, flag, householdAssets } from '../../engine/household/facts.ts';
import { isTable, lookup, number } from '../../engine/parameters.ts';
import type { Range } from '../../engine/range.ts';
import { some } from '../shared/units/some.ts';
import { OLDER } from './limit.ts';

/** Dollars in cash and bank. */
export const liheapAssets = (c: Context): Range => householdAssets(c);

/** Whether the state looks at savings. */
export const liheapAssetTest = (c: Context): boolean => isTable(lookup(c, 'liheap.asset-limit'));

/** Dollars that a household may have in the bank; undefined where the state does not look at it. */
export function liheapAssetLimit(c: Context): Range | undefined {
  if (!liheapAssetTest(c)) return undefined;
  const people = everyone(c);
  return c.choose(
    () =>
      c.any(
        () => people.some((i) => ageOf(c, i) >= OLDER),
        () => some(c, people, (i) => flag(c, i, 'disabled')),
      ),
    () => number(c, 'liheap.asset-limit', ['older']),
    () => number(c, 'liheap.asset-limit', ['others']),
  );
}
