import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { tanfAssets } from './assets.ts';

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

test('a family of everybody has what everybody has, whatever parts were typed', () => {
  const people = [
    { age: 30, assets: 0 },
    { age: 5, assets: 0 },
  ];
  expect(contextOf(people, { assets: 12_000, vehicles: 0 }).of(tanfAssets)).toEqual({
    min: 12_000,
    max: 12_000,
  });
});
