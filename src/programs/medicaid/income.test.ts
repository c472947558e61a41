import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { medicaidHousehold } from '../shared/units/medicaid-household.ts';
import { medicaidIncome, medicaidSize } from './income.ts';

const parent = { age: 40, income: [monthly('wages', 3000)] };

test('a parent who files counts with everyone on the return', () => {
  const c = contextOf([parent, { age: 8 }, { age: 20, student: 'collegeFullTime' }]);
  expect(c.of(medicaidHousehold, 0)).toEqual([true, true, true]);
  expect(c.of(medicaidHousehold, 1)).toEqual([true, true, true]);
});
test('who is claimed by neither parent nor spouse counts with the own family alone', () => {
  const c = contextOf([parent, { age: 8, relationship: 'grandchild' }]);
  expect(c.of(medicaidHousehold, 1)).toEqual([false, true]);
  expect(c.of(medicaidIncome, 1)).toEqual({ min: 0, max: 0 });
});
test('who does not file counts with spouse and children under 19', () => {
  const c = contextOf([
    { age: 40, filesTaxes: false },
    { age: 41, relationship: 'spouse' },
    { age: 18 },
    { age: 19 },
  ]);
  expect(c.of(medicaidHousehold, 0)).toEqual([true, true, true, false]);
});
test('pay of a dependent counts once a return is due', () => {
  const child = (amount: number) => contextOf([parent, { age: 17, income: [monthly('wages', amount)] }]);
  expect(child(500).of(medicaidIncome, 0).max).toBe(3000);
  expect(child(2000).of(medicaidIncome, 0).max).toBe(5000);
});
test('SSI and child support do not count, all of Social Security does', () => {
  const income = [
    monthly('ssi', 500),
    monthly('childSupport', 300),
    monthly('socialSecurityDisability', 900),
  ];
  expect(contextOf([{ age: 40, income }]).of(medicaidIncome, 0)).toEqual({ min: 900, max: 900 });
});
test('babies count for who expects them, and for others perhaps', () => {
  const c = contextOf([
    { age: 30, pregnant: true, expectedBabies: 2 },
    { age: 30, relationship: 'spouse', income: [monthly('wages', 2000)] },
  ]);
  expect(c.of(medicaidSize, 0)).toEqual({ min: 4, max: 4 });
  expect(c.of(medicaidSize, 1)).toEqual({ min: 2, max: 4 });
});
