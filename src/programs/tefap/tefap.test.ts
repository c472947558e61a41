import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { homeIncome } from '../shared/home-income.ts';
import { tefapIncomeLimit } from './tefap.ts';

test('7 CFR 251.5(b): a state sets its limit between 185 and 300 percent of the guideline', () => {
  const home = contextOf([{ age: 30 }, { age: 4 }], { state: 'CO' });
  expect(home.of(tefapIncomeLimit)).toEqual({ min: 3336.17, max: 5410 });
});

test('the income of all who live as one economic unit counts; whoever lives apart is left out', () => {
  const people = [
    { age: 30, income: [monthly('wages', 1000)] },
    { age: 50, relationship: 'unrelated' as const, income: [monthly('wages', 500)] },
  ];
  expect(contextOf(people).of(homeIncome)).toEqual({ min: 1500, max: 1500 });
  expect(contextOf(people, { shareFood: false }).of(homeIncome)).toEqual({ min: 1000, max: 1000 });
});
