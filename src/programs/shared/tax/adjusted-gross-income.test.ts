import { expect, test } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../../tests/support/context.ts';
import { overReturns } from '../units/tax-return.ts';
import { adjustedGrossIncome, earnedIncome, investmentIncome } from './adjusted-gross-income.ts';

type Income = NonNullable<SomePerson['income']>[number];
const yearly = (type: Income['type'], amount: number): Income => ({ type, amount, every: 'year' });
const agi = (people: SomePerson[]) => {
  const c = contextOf(people);
  return overReturns(c, (r) => adjustedGrossIncome(c, r)).min;
};
const retired = (...income: Income[]) => [{ age: 70, income }];

test('Social Security is not taxed under 25,000 of combined income', () => {
  expect(agi(retired(yearly('socialSecurityRetirement', 20_000), yearly('pension', 15_000)))).toBe(15_000);
});

test('half of what is above 25,000 is taxed, then 85 percent above 34,000', () => {
  expect(agi(retired(yearly('socialSecurityRetirement', 20_000), yearly('pension', 20_000)))).toBe(22_500);
  // combined 40,000: 0.85 x 6,000 + 4,500 = 9,600
  expect(agi(retired(yearly('socialSecurityRetirement', 20_000), yearly('pension', 30_000)))).toBe(39_600);
});

test('never more than 85 percent is taxed', () => {
  expect(agi(retired(yearly('socialSecurityRetirement', 20_000), yearly('pension', 90_000)))).toBe(107_000);
});

test('a couple has one income and higher thresholds; a dependent’s income stays out', () => {
  const people: SomePerson[] = [
    { age: 40, income: [monthly('wages', 1000)] },
    { age: 39, relationship: 'spouse', income: [monthly('wages', 2000)] },
    { age: 16, income: [monthly('wages', 500)] },
  ];
  expect(agi(people)).toBe(36_000);
});

test('a loss in business lowers earned income, unemployment is none, and gains are counted without losses', () => {
  const c = contextOf([
    {
      age: 40,
      income: [
        yearly('wages', 12_000),
        yearly('selfEmployment', -5000),
        yearly('unemployment', 3000),
        yearly('capitalGains', 700),
        yearly('rental', -900),
      ],
    },
  ]);
  expect(overReturns(c, (r) => earnedIncome(c, r)).min).toBe(7000);
  expect(overReturns(c, (r) => investmentIncome(c, r)).min).toBe(700);
});

test('earnings with a profit around the least that is taxed reach below both of its ends', () => {
  const income = [
    { type: 'selfEmployment' as const, amount: { atLeast: 420, atMost: 440 }, every: 'year' as const },
  ];
  const c = contextOf([{ age: 40, income }]);
  const range = overReturns(c, (r) => earnedIncome(c, r));
  expect(range.min).toBeLessThan(403);
  expect(range.max).toBeCloseTo(433.14, 1);
});
