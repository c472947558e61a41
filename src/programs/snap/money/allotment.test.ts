import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../../tests/support/context.ts';
import { snapAllotment } from './allotment.ts';

const amount = (income: number, size: number, state: 'TX' | 'DC' | 'MD' = 'TX', age = 30) =>
  contextOf(
    [{ age, income: [monthly('pension', income)] }, ...Array.from({ length: size - 1 }, () => ({ age: 9 }))],
    { state },
    '2026-11-01',
  ).of(snapAllotment);
const exact = (n: number) => ({ min: n, max: n });

test('the most less 30 percent of net income, rounded up', () => {
  expect(amount(0, 1)).toEqual(exact(306));
  expect(amount(217 + 101, 1)).toEqual(exact(306 - 31));
});
test('one or two people get at least the minimum, three do not', () => {
  expect(amount(1700, 1)).toEqual(exact(25));
  expect(amount(2300, 2)).toEqual(exact(25));
  expect(amount(3200, 3)).toEqual(exact(0));
});
test('what a state adds', () => {
  expect(amount(1700, 1, 'DC')).toEqual(exact(30));
  expect(amount(1700, 1, 'MD', 61)).toEqual(exact(25));
  expect(amount(1700, 1, 'MD', 62)).toEqual(exact(40));
});
test('a household of twenty stops at the amount for large ones', () => {
  expect(amount(0, 20)).toEqual(exact(3887));
});
