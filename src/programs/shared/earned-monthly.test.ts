/** Earned income: wages, and net earnings of a business (42 U.S.C. 403(f)(5), 411(a)). */
import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { earnedMonthly, earnedYearly } from './earned-monthly.ts';

const earner = contextOf([
  { age: 64, income: [monthly('wages', 1000), monthly('selfEmployment', -300), monthly('pension', 900)] },
]);

test('pay counts, a pension does not, and the loss of a business lowers no pay', () => {
  expect(earner.of(earnedMonthly, 0)).toEqual({ min: 1000, max: 1000 });
  expect(earner.of(earnedYearly, 0)).toEqual({ min: 12_000, max: 12_000 });
});
