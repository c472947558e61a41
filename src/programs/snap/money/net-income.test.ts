import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../../tests/support/context.ts';
import { snapNetIncome, snapNetTest } from './net-income.ts';

test('four people in the example of 2026: pay, care, rent and a heating bill', () => {
  const people = [
    { age: 35, income: [monthly('wages', 3000)] },
    { age: 33, relationship: 'spouse' as const },
    { age: 6 },
    { age: 2 },
  ];
  const c = contextOf(people, { utilities: ['heating'], expenses: { rent: 1000, childCare: 300 } });
  // 2,400 - 223 - 300 = 1,877; 1,000 + 445 - 938.50 = 506.50; 1,370.50
  expect(c.of(snapNetIncome)).toEqual({ min: 1371, max: 1371 });
});

test('an amount of rent that is not known leaves the range between no deduction and the cap', () => {
  const expenses = {
    mortgage: 0,
    propertyTax: 0,
    homeInsurance: 0,
    childCare: 0,
    adultCare: 0,
    childSupportPaid: 0,
  };
  const person = { age: 35, citizenship: 'citizen', student: 'no', veteran: false } as const;
  const c = contextOf([{ ...person, income: [monthly('wages', 2000)] }], {
    unstated: 'unknown',
    utilities: [],
    benefits: [],
    housing: 'rent',
    expenses,
  });
  expect(c.of(snapNetIncome)).toEqual({ min: 1391 - 744, max: 1391 });
  expect(c.needs).toEqual(['expenses.rent']);
});

test('the net test is for everyone, for nobody, or for older people only, as the state chose', () => {
  const tested = (state: 'KS' | 'TX' | 'MN', age: number) => contextOf([{ age }], { state }).of(snapNetTest);
  expect(tested('KS', 30)).toBe(true);
  expect(tested('TX', 30)).toBe(false);
  expect(tested('MN', 30)).toBe(false);
  expect(tested('MN', 60)).toBe(true);
});
