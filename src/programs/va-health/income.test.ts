import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { vaHealthIncome, vaHealthLimit } from './income.ts';

const veteran = { age: 45, veteran: true, income: [monthly('wages', 2000)] };

test('38 U.S.C. 1722: income of the veteran, wife or husband and children, and a limit by their number', () => {
  const home = contextOf([
    veteran,
    { age: 44, relationship: 'spouse', income: [monthly('selfEmployment', -500), monthly('pension', 100)] },
    { age: 9, relationship: 'child', income: [monthly('childSupport', 50)] },
    { age: 70, relationship: 'parent', income: [monthly('pension', 1000)] },
  ]);
  expect(home.of(vaHealthIncome, 0)).toEqual({ min: 25_800, max: 25_800 });
  expect(home.of(vaHealthLimit, 0)).toEqual({ min: 54_984, max: 54_984 });
});

test('a grown child counts while at school', () => {
  const withChild = (student: 'collegeFullTime' | 'no') =>
    contextOf([veteran, { age: 20, relationship: 'child', student, income: [monthly('wages', 100)] }]);
  expect(withChild('no').of(vaHealthIncome, 0)).toEqual({ min: 24_000, max: 24_000 });
  expect(withChild('no').of(vaHealthLimit, 0)).toEqual({ min: 43_332, max: 43_332 });
  expect(withChild('collegeFullTime').of(vaHealthIncome, 0)).toEqual({ min: 25_200, max: 25_200 });
});

test('income that is not stated stays open, and is asked for', () => {
  const c = contextOf([{ age: 45, veteran: true }], { unstated: 'unknown' });
  expect(c.of(vaHealthIncome, 0).min).toBe(0);
  expect(c.needs).toContain('people[0].income');
});
