import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { homeCareAssetLimit, homeCareIncome } from './income.ts';

const couple = [
  { age: 70, income: [monthly('socialSecurityRetirement', 1500)] },
  { age: 68, relationship: 'spouse' as const, income: [monthly('wages', 4000)] },
];

test('42 CFR 435.236: only the own income of who needs care counts', () => {
  expect(contextOf(couple).of(homeCareIncome, 0)).toEqual({ min: 1500, max: 1500 });
});

test('42 U.S.C. 1396r-5(f)(2): a wife or husband at home keeps a part on top, how much the state says', () => {
  expect(contextOf(couple).of(homeCareAssetLimit, 0)).toEqual({ min: 34532, max: 164660 });
  expect(contextOf([{ age: 70 }]).of(homeCareAssetLimit, 0)).toEqual({ min: 2000, max: 2000 });
});
