import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { lifelineDiscount, lifelineIncome, lifelineIncomeLimit } from './lifeline.ts';

test('pay is the same by the tax law and by the form', () => {
  const c = contextOf([{ age: 30, income: [monthly('wages', 1500.55), monthly('pension', 100)] }]);
  expect(c.of(lifelineIncome)).toEqual({ min: 1600.55, max: 1600.55 });
});

test('support that is not taxed may count or not', () => {
  const c = contextOf([{ age: 30, income: [monthly('wages', 1000), monthly('childSupport', 300)] }]);
  expect(c.of(lifelineIncome)).toEqual({ min: 1000, max: 1300 });
});

test('of Social Security at least the taxed part counts', () => {
  const alone = [monthly('socialSecurityRetirement', 2000)];
  expect(contextOf([{ age: 70, income: alone }]).of(lifelineIncome)).toEqual({ min: 0, max: 2000 });
  // 36,000 + 12,000 is above 34,000: 0.85 x 14,000 + 4,500 = 16,400, less than 85 percent of 24,000.
  const more = [...alone, monthly('pension', 3000)];
  expect(contextOf([{ age: 70, income: more }]).of(lifelineIncome)).toEqual({ min: 4366.67, max: 5000 });
});

test('135 percent of the guideline, 150 in Texas', () => {
  expect(contextOf([{ age: 30 }], { state: 'CO' }).of(lifelineIncomeLimit).max).toBe(1795.5);
  expect(contextOf([{ age: 30 }], { state: 'TX' }).of(lifelineIncomeLimit).max).toBe(1995);
});

test('more comes off on tribal lands, where nobody has said that nobody is native', () => {
  const off = (native?: boolean) =>
    contextOf([{ age: 30, ...(native === undefined ? {} : { native }) }], {
      state: 'CO',
      unstated: 'unknown',
    }).of(lifelineDiscount);
  expect(off(false)).toEqual({ min: 9.25, max: 9.25 });
  expect(off(true)).toEqual({ min: 9.25, max: 34.25 });
  expect(off()).toEqual({ min: 9.25, max: 34.25 });
});
