import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import type { Context } from '../../engine/context.ts';
import type { Amount } from '../../facts/values.ts';
import { ssiAssetLimit, ssiAssets } from './assets.ts';

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

const grandmother = (assets: number, childs?: Amount): Context =>
  contextOf(
    [
      { age: 70, citizenship: 'citizen' },
      { age: 40, ...(childs === undefined ? {} : { assets: childs }) },
    ],
    { unstated: 'unknown', assets, vehicles: 0 },
  );
test('while nobody says who owns the savings, they may be anybody’s, and that is what is missing', () => {
  const open = grandmother(9000);
  expect(open.of(ssiAssets, 0)).toEqual({ min: 0, max: 9000 });
  expect(open.needs).toEqual(['people[0].assets', 'people[1].assets']);
});
test('what the others are said to own leaves the rest; a range of it stays a range', () => {
  expect(grandmother(9000, 8000).of(ssiAssets, 0)).toEqual(exactly(1000));
  expect(grandmother(9000, { atLeast: 8000 }).of(ssiAssets, 0)).toEqual({ min: 0, max: 1000 });
  expect(grandmother(9000, 8000).needs).toEqual([]);
});
