import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { headStartIncome, headStartLimit, headStartMayTake } from './head-start.ts';

const child = { age: 4 };

test('pay, profit, unemployment and pensions count; benefits and support do not', () => {
  const income = [
    monthly('wages', 1000),
    monthly('unemployment', 200),
    monthly('pension', 100),
    monthly('socialSecuritySurvivors', 500),
    monthly('ssi', 300),
    monthly('childSupport', 400),
    monthly('selfEmployment', -600),
  ];
  const c = contextOf([{ age: 30, income }, child]);
  expect(c.of(headStartIncome, 1)).toEqual({ min: 1300, max: 1300 });
});

test('a grown relative with pay is no part of the family, one without is kept by the parents', () => {
  const withIncome = (income: ReturnType<typeof monthly>[]) =>
    contextOf([
      { age: 30, income: [monthly('wages', 900)] },
      child,
      { age: 60, relationship: 'parent', income },
    ]);
  const paid = withIncome([monthly('wages', 3000)]);
  expect(paid.of(headStartIncome, 1).max).toBe(900);
  expect(paid.of(headStartLimit, 1).max).toBe(1803.33);
  expect(withIncome([]).of(headStartLimit, 1).max).toBe(2276.67);
});

test('a grandchild is brought up by everybody who shares food', () => {
  const c = contextOf([
    { age: 60, income: [monthly('wages', 1000)] },
    { age: 4, relationship: 'grandchild' },
  ]);
  expect(c.of(headStartIncome, 1).max).toBe(1000);
});

test('the baby of a pregnant person may count or not', () => {
  const c = contextOf([{ age: 30, pregnant: true }]);
  expect(c.of(headStartLimit, 0)).toEqual({ min: 1330, max: 1803.33 });
});

test('up to 130 percent, or with high rent, a program may take the family; it never must', () => {
  const may = (pay: number, rent: number) =>
    contextOf([{ age: 30, income: [monthly('wages', pay)] }, child], { expenses: { rent } }).of(
      headStartMayTake,
      1,
    );
  expect(may(2344.32, 0)).toBeUndefined();
  expect(may(2344.33, 0)).toBe(false);
  // 2600 - (1577 - 780) = 1803: within the limit of 1803.33.
  expect(may(2600, 1577)).toBeUndefined();
  expect(may(2600, 1576)).toBe(false);
});
