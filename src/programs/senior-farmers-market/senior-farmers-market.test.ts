import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { farmersMarketLimit, farmersMarketWorth } from './senior-farmers-market.ts';

test('7 CFR 249.6(a)(3): 185 percent of the guideline, rounded up by the year and by the month', () => {
  // 185 percent of 15,960 is 29,526; a twelfth of it is 2,460.5.
  expect(contextOf([{ age: 60 }], { state: 'CO' }).of(farmersMarketLimit, 0)).toEqual({
    min: 2461,
    max: 2461,
  });
});

test('7 CFR 249.8(b): from the federal floor to the ceiling for a season', () => {
  expect(contextOf([{ age: 60 }]).of(farmersMarketWorth, 0)).toEqual({ min: 20, max: 50 });
});
