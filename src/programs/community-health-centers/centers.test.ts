import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { healthCenterDiscountLimit, healthCenterFreeLimit } from './centers.ts';

test('42 CFR 51c.303(f): free up to the guideline, a discount up to twice the guideline', () => {
  const home = contextOf([{ age: 30 }, { age: 5 }]);
  expect(home.of(healthCenterFreeLimit)).toEqual({ min: 1803.33, max: 1803.33 });
  expect(home.of(healthCenterDiscountLimit)).toEqual({ min: 3606.67, max: 3606.67 });
});
