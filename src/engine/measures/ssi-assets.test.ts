import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { ssiAssetLimit, ssiAssets } from './ssi-assets.ts';

const exactly = (n: number) => ({ min: n, max: n });

test('of two parents 3,000 dollars stay; the rest is shared by the disabled children', () => {
  const c = contextOf(
    [
      { age: 40 },
      { age: 40, relationship: 'spouse' },
      { age: 9, blind: true, assets: 100 },
      { age: 4, blind: true },
    ],
    { assets: 5100, vehicles: 600 },
  );
  expect(ssiAssets(c, 2)).toEqual(exactly(100 + 2600 / 2));
  expect(ssiAssetLimit(c, 2)).toEqual(exactly(2000));
});
test('what somebody else is said to own is left out, and a couple has the couple’s limit', () => {
  const c = contextOf(
    [{ age: 70 }, { age: 60, relationship: 'spouse' }, { age: 40, relationship: 'sibling', assets: 900 }],
    { assets: 2000 },
  );
  expect(ssiAssets(c, 0)).toEqual(exactly(1100));
  expect(ssiAssetLimit(c, 0)).toEqual(exactly(3000));
});
