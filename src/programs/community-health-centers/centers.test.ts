import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { healthCenterDiscountLimit, healthCenterFreeLimit, healthCenterIncome } from './centers.ts';

test('42 CFR 51c.303(f): free up to the guideline, a discount up to twice the guideline', () => {
  const home = contextOf([{ age: 30 }, { age: 5 }]);
  expect(home.of(healthCenterFreeLimit)).toEqual({ min: 1803.33, max: 1803.33 });
  expect(home.of(healthCenterDiscountLimit)).toEqual({ min: 3606.67, max: 3606.67 });
});

test('income of everyone who lives together counts, and what is not stated stays open', () => {
  const people = [
    { age: 30, income: [monthly('wages', 1000)] },
    { age: 60, income: [monthly('pension', 200)] },
  ];
  expect(contextOf(people).of(healthCenterIncome)).toEqual({ min: 1200, max: 1200 });
  const open = contextOf([{ age: 30 }], { unstated: 'unknown' });
  expect(open.of(healthCenterIncome).min).toBe(0);
  expect(open.needs).toContain('people[0].income');
});
