import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { freeTaxHelpIncome } from './free-tax-help.ts';

test('26 U.S.C. 7526A: the income of everyone in the home for a year', () => {
  const people = [
    { age: 40, income: [monthly('wages', 3000)] },
    { age: 38, relationship: 'spouse' as const, income: [monthly('wages', 2000)] },
  ];
  expect(contextOf(people).of(freeTaxHelpIncome)).toEqual({ min: 60_000, max: 60_000 });
});
