import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { tanfAssets } from './tanf-assets.ts';

const family = (partner: 'partner' | 'sibling', facts = {}) =>
  contextOf(
    [
      { age: 30, assets: 100 },
      { age: 5, assets: 0 },
      { age: 30, relationship: partner, assets: 8000 },
    ],
    { assets: 8100, vehicles: 0, ...facts },
  ).of(tanfAssets);

test('savings of somebody who may be of the family count, or they do not', () => {
  expect(family('partner')).toEqual({ min: 100, max: 8100 });
  expect(family('sibling')).toEqual({ min: 100, max: 100 });
});
