import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { weatherizationHome, weatherizationIncome, weatherizationLimit } from './weatherization.ts';

test('10 CFR 440.22(a): 200 percent of the guideline, or up to the limit for energy help where that is higher', () => {
  const limit = (state: 'MA' | 'WA') => contextOf([{ age: 40 }], { state }).of(weatherizationLimit);
  expect(limit('MA').min).toBe(2660);
  expect(limit('MA').max).toBeGreaterThan(4000);
  // Energy help of Washington ends at 150 percent.
  expect(limit('WA')).toEqual({ min: 2660, max: 2660 });
});

test('everyone in the dwelling counts, also who cooks apart; child support may count or not', () => {
  const people = [
    { age: 40, income: [monthly('wages', 1000), monthly('childSupport', 300)] },
    { age: 50, relationship: 'unrelated' as const, income: [monthly('pension', 500)] },
  ];
  expect(contextOf(people, { shareFood: false }).of(weatherizationIncome)).toEqual({ min: 1500, max: 1800 });
});

test('there has to be a home of one’s own', () => {
  const home = (facts: object) => contextOf([{ age: 40 }], facts).of(weatherizationHome);
  expect(home({ housing: 'rent' })).toBe(true);
  expect(home({ housing: 'shelter' })).toBe(false);
  expect(home({ unstated: 'unknown' })).toBeUndefined();
});
