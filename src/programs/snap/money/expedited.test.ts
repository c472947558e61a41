import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../../tests/support/context.ts';
import { snapExpedited } from './expedited.ts';

const fast = (income: number, assets: number, rent = 0) =>
  contextOf([{ age: 30, income: [monthly('wages', income)] }], { assets, expenses: { rent } }).of(
    snapExpedited,
  );

test('hardly any income and cash', () => {
  expect(fast(149, 100)).toBe(true);
  expect(fast(150, 100)).toBe(false);
  expect(fast(149, 101)).toBe(false);
});
test('rent above income and cash together', () => {
  expect(fast(500, 200, 701)).toBe(true);
  expect(fast(500, 200, 700)).toBe(false);
});
