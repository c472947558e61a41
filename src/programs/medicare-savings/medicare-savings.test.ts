import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import {
  mspAssetLimit,
  mspIncome,
  mspLevel,
  mspLimit,
  mspNoAssetTest,
  mspQmbLimit,
  mspWorth,
} from './medicare-savings.ts';

const older = { age: 70, workCredits: 40 };
const on = (state: 'TX' | 'MS' | 'CT' | 'VT' | 'CA' | 'AK', day = '2026-06-15') =>
  contextOf([{ ...older, income: [monthly('socialSecurityRetirement', 1028)] }], { state }, day);

test('20 dollars are left out, 50 in Mississippi, none in Connecticut', () => {
  expect(on('TX').of(mspIncome, 0).min).toBe(1008);
  expect(on('MS').of(mspIncome, 0).min).toBe(978);
  expect(on('CT').of(mspIncome, 0).min).toBe(1028);
});

test('in January the raise of 2.8 percent is left out too: 1028 - 28 - 20', () => {
  expect(on('TX', '2026-01-15').of(mspIncome, 0)).toEqual({ min: 980, max: 980 });
  expect(on('TX', '2026-03-15').of(mspIncome, 0)).toEqual({ min: 980, max: 1008 });
});

test('the limits of 2026 are those that offices publish, less the 20 dollars', () => {
  expect(on('TX').of(mspQmbLimit, 0)).toEqual({ min: 1330, max: 1330 });
  expect(on('TX').of(mspLimit, 0)).toEqual({ min: 1796, max: 1796 });
  expect(on('VT').of(mspLimit, 0)).toEqual({ min: 2687, max: 2687 });
  expect(on('AK').of(mspQmbLimit, 0)).toEqual({ min: 1663, max: 1663 });
  expect(on('TX', '2026-01-15').of(mspQmbLimit, 0)).toEqual({ min: 1305, max: 1330 });
});

test('what is owned may be more in California', () => {
  expect(on('CA').of(mspAssetLimit, 0)).toEqual({ min: 130000, max: 130000 });
  expect(on('TX').of(mspAssetLimit, 0)).toEqual({ min: 9950, max: 9950 });
});

test('a wife without Medicare who gets help by need brings nothing', () => {
  const c = contextOf([
    { ...older, income: [monthly('pension', 900)] },
    { age: 50, relationship: 'spouse', income: [monthly('ssi', 300), monthly('other', 200)] },
  ]);
  expect(c.of(mspIncome, 0).min).toBe(880);
});

test('the level stays open while income is not known, and QMB is worth more with a Part A to buy', () => {
  const open = contextOf([{ age: 70 }], { unstated: 'unknown' });
  expect(open.of(mspLevel, 0)).toBeUndefined();
  expect(open.of(mspWorth, 0)).toEqual({ min: 202.9, max: 767.9 });
  expect(contextOf([{ age: 70, workCredits: 30 }]).of(mspWorth, 0).min).toBeCloseTo(513.9);
});

test('a state may look at no savings (42 U.S.C. 1396a(r)(2)), as Connecticut does and Texas does not', () => {
  expect(on('CT').of(mspNoAssetTest)).toBe(true);
  expect(on('TX').of(mspNoAssetTest)).toBe(false);
});
