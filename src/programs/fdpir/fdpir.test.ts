import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { fdpirIncomeLimit, fdpirNetIncome, fdpirWorth } from './fdpir.ts';

const home = (pay: number, facts: object = {}) =>
  contextOf([{ age: 40, income: [monthly('wages', pay)] }], { state: 'SD', ...facts }, '2026-11-15');

test('7 CFR 253.6(e): the net limit of SNAP and its standard deduction; Alaska has its own', () => {
  expect(home(0).of(fdpirIncomeLimit)).toEqual({ min: 1547, max: 1547 });
  expect(home(0, { state: 'AK' }).of(fdpirIncomeLimit)).toEqual({ min: 2034, max: 2034 });
});

test('7 CFR 253.6(f): a fifth of pay comes off; costs count only above the limit, where the office looks at them', () => {
  expect(home(1000).of(fdpirNetIncome)).toEqual({ min: 800, max: 800 });
  expect(home(2500).of(fdpirNetIncome)).toEqual({ min: 1170, max: 2000 });
  expect(home(2500, { expenses: { childCare: 100 } }).of(fdpirNetIncome).min).toBe(1070);
});

test('the food of a month, for everyone in the home', () => {
  expect(contextOf([{ age: 40 }, { age: 4 }], { state: 'SD' }).of(fdpirWorth)).toEqual({
    min: 160,
    max: 200,
  });
});
