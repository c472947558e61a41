import { expect, test } from 'vitest';
import { contextOf } from '../../../../tests/support/context.ts';
import { between, exactly, ZERO } from '../../../engine/range.ts';
import { halfSelfEmploymentTax } from './self-employment-tax.ts';

const c = contextOf([{ age: 40 }]);
const half = (profit: number, wages = 0) => halfSelfEmploymentTax(c, exactly(profit), exactly(wages)).min;

test('half of 15.3 percent of 92.35 percent of profit', () => {
  expect(half(20_000)).toBeCloseTo(1412.96, 2);
});

test('none where net earnings are under 400, or there is a loss', () => {
  expect(half(433)).toBe(0);
  expect(half(-5000)).toBe(0);
});

test('pay of the same person uses up the Social Security base first: only Medicare is left', () => {
  expect(half(20_000, 184_500)).toBeCloseTo((20_000 * 0.9235 * 0.029) / 2, 2);
});

test('a profit that is not known', () => {
  expect(halfSelfEmploymentTax(c, between(-100, 400), ZERO)).toEqual(ZERO);
  expect(halfSelfEmploymentTax(c, between(0, 20_000), ZERO).max).toBeCloseTo(1412.96, 2);
});
