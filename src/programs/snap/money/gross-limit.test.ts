import { expect, test } from 'vitest';
import { contextOf } from '../../../../tests/support/context.ts';
import { snapGrossLimit, snapGrossTest } from './gross-limit.ts';

const limit = (state: 'KS' | 'AK' | 'HI' | 'MA', size: number, day?: string) =>
  contextOf(
    Array.from({ length: size }, () => ({ age: 30 })),
    { state },
    day,
  ).of(snapGrossLimit).min;

test('the printed tables of 130 percent', () => {
  expect([1, 2, 3, 4, 8].map((n) => limit('KS', n, '2026-10-01'))).toEqual([1729, 2345, 2960, 3575, 6037]);
  expect(limit('KS', 9, '2026-10-01')).toBe(6037 + 616);
  expect(limit('KS', 1, '2026-09-30')).toBe(1696);
});
test('Alaska and Hawaii have guidelines of their own', () => {
  expect(limit('HI', 1)).toBe(Math.ceil((17990 * 2) / 12));
  expect(limit('AK', 2)).toBe(Math.ceil((26430 * 2) / 12));
});
test('Massachusetts starts the new guideline in February', () => {
  expect(limit('MA', 1, '2026-01-31')).toBe(Math.ceil((15650 * 2) / 12));
  expect(limit('MA', 1, '2026-02-01')).toBe(Math.ceil((15960 * 2) / 12));
});
test('federal rules have no limit before deductions for older people', () => {
  expect(contextOf([{ age: 60 }], { state: 'KS' }).of(snapGrossTest)).toBe(false);
  expect(contextOf([{ age: 59 }], { state: 'KS' }).of(snapGrossTest)).toBe(true);
});
