import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import {
  marketplaceIncome,
  marketplaceLeast,
  marketplaceMost,
  marketplacePercent,
  marketplaceSize,
} from './income.ts';

const pay = (amount: number) => [monthly('wages', amount)];

test('the guideline is that of the year before the cover', () => {
  expect(contextOf([{ age: 40 }], {}, '2026-11-15').of(marketplaceLeast, 0).min).toBe(15_650);
  expect(contextOf([{ age: 40 }], {}, '2027-01-01').of(marketplaceMost, 0).min).toBe(4 * 15_960);
  expect(contextOf([{ age: 40 }], { state: 'AK' }, '2026-01-02').of(marketplaceLeast, 0).min).toBe(19_550);
});

test('in 2025 there was no upper end', () => {
  expect(contextOf([{ age: 40 }], {}, '2025-06-15').of(marketplaceMost, 0).min).toBeGreaterThan(1e9);
});

test('a child’s pay counts only where the child must file', () => {
  const family = (childPay: number) =>
    contextOf([
      { age: 40, income: pay(3000) },
      { age: 17, income: pay(childPay) },
    ]);
  expect(family(500).of(marketplaceIncome, 0).min).toBe(36_000);
  expect(family(2000).of(marketplaceIncome, 1).min).toBe(60_000);
  expect(family(500).of(marketplaceSize, 1)).toEqual({ min: 2, max: 2 });
});

test('while a child may be a student, size and income are ranges', () => {
  const c = contextOf(
    [
      { age: 45, income: pay(3000), adjustments: [] },
      { age: 20, income: pay(500), adjustments: [] },
    ],
    { unstated: 'unknown' },
  );
  expect(c.of(marketplaceSize, 0)).toEqual({ min: 1, max: 2 });
  expect(c.of(marketplacePercent, 0).max).toBeGreaterThan(c.of(marketplacePercent, 0).min);
});
