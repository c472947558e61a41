import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { jobCorpsIncome, jobCorpsLimit } from './job-corps.ts';

test('29 U.S.C. 3102(36): pay counts for sure, and whether unemployment pay does is left open', () => {
  const people = [{ age: 45, income: [monthly('wages', 1000), monthly('unemployment', 500)] }, { age: 19 }];
  expect(contextOf(people).of(jobCorpsIncome, 1)).toEqual({ min: 1000, max: 1500 });
});

test('the limit is the guideline or more, by area', () => {
  expect(contextOf([{ age: 19 }]).of(jobCorpsLimit, 0)).toEqual({ min: 1330, max: 2660 });
});

test('29 U.S.C. 3102(36)(A)(vi): with a disability one’s own income may be enough', () => {
  const people = [
    { age: 45, income: [monthly('wages', 9000)] },
    { age: 19, disabled: true, income: [monthly('wages', 100)] },
  ];
  expect(contextOf(people).of(jobCorpsIncome, 1)).toEqual({ min: 100, max: 9100 });
});
