import { expect, test } from 'vitest';
import { contextOf } from '../../../../tests/support/context.ts';
import { snapAssetLimit, snapAssets, snapAssetTest, snapFederalAssetLimit } from './assets.ts';

test('what somebody who eats apart owns is left out', () => {
  const people = [
    { age: 30, assets: 100 },
    { age: 30, relationship: 'unrelated', assets: 900 },
  ] as const;
  expect(contextOf(people, { assets: 1000, shareFood: false }).of(snapAssets).min).toBe(100);
  expect(contextOf(people, { assets: 1000 }).of(snapAssets).min).toBe(1000);
});
test('a range of what somebody apart owns stays a range', () => {
  const people = [{ age: 30 }, { age: 30, relationship: 'unrelated', assets: { atLeast: 8000 } }] as const;
  const c = contextOf(people, { unstated: 'unknown', assets: 9000, vehicles: 0, shareFood: false });
  expect(c.of(snapAssets)).toEqual({ min: 0, max: 1000 });
});
test('the limit of the state, or the federal one for older people and others', () => {
  const limit = (state: 'KS' | 'NE', age: number) =>
    contextOf([{ age }], { state }, '2026-11-01').of(snapAssetLimit).min;
  expect(limit('NE', 30)).toBe(25000);
  expect(limit('KS', 30)).toBe(3000);
  expect(limit('KS', 60)).toBe(4750);
});
test('most states do not test assets', () => {
  expect(contextOf([{ age: 30 }], { state: 'CO' }).of(snapAssetTest)).toBe(false);
  expect(contextOf([{ age: 30 }], { state: 'ID' }).of(snapAssetTest)).toBe(true);
});

test('federal law allows more where somebody is 60 or older (7 U.S.C. 2014(g)(1))', () => {
  const limit = (age: number) => contextOf([{ age }], {}, '2026-11-15').of(snapFederalAssetLimit).min;
  expect([limit(59), limit(60)]).toEqual([3000, 4750]);
});
