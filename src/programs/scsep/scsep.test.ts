import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { scsepIncome, scsepLimit } from './scsep.ts';

test('20 CFR 641.510: three quarters of Social Security count, SSI and unemployment pay do not', () => {
  const income = [
    monthly('socialSecurityRetirement', 1000),
    monthly('ssi', 100),
    monthly('unemployment', 300),
  ];
  expect(contextOf([{ age: 62, income }]).of(scsepIncome, 0)).toEqual({ min: 750, max: 750 });
});

test('pay of wife or husband counts, that of grown children does not', () => {
  const people = [
    { age: 60 },
    { age: 58, relationship: 'spouse' as const, income: [monthly('wages', 800)] },
    { age: 30, income: [monthly('wages', 4000)] },
  ];
  const home = contextOf(people);
  expect(home.of(scsepIncome, 0)).toEqual({ min: 800, max: 800 });
  expect(home.of(scsepLimit, 0)).toEqual({ min: 2254.17, max: 2254.17 });
});

test('after a lost job the pay of the last months may count', () => {
  const { min, max } = contextOf([{ age: 60, lostJobThroughNoFault: true }]).of(scsepIncome, 0);
  expect([min, max > 100_000]).toEqual([0, true]);
});

test('20 CFR 641.500: who has a disability may count as a family of one', () => {
  const people = [
    { age: 60, disabled: true },
    { age: 58, relationship: 'spouse' as const, income: [monthly('wages', 3000)] },
  ];
  const home = contextOf(people);
  expect(home.of(scsepIncome, 0)).toEqual({ min: 0, max: 3000 });
  expect(home.of(scsepLimit, 0)).toEqual({ min: 1662.5, max: 2254.17 });
});
