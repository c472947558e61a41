import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import {
  clinicIncome,
  clinicLimit,
  isOfChildbearingAge,
  stateFamilyPlanningLimit,
  stateHasFamilyPlanning,
} from './planning.ts';

const parent = { age: 40, income: [monthly('wages', 9000)] };

test('42 CFR 59.2: a minor may come alone, and then only their own money counts', () => {
  const home = contextOf([parent, { age: 17, income: [monthly('wages', 300)] }, { age: 18 }]);
  expect(home.of(clinicIncome, 1)).toEqual({ min: 300, max: 300 });
  expect(home.of(clinicLimit, 1)).toEqual({ min: 3325, max: 3325 });
  expect(home.of(clinicIncome, 2)).toEqual({ min: 9300, max: 9300 });
});

test('income that is not stated stays open', () => {
  const home = contextOf([{ age: 30 }], { unstated: 'unknown' });
  expect(home.of(clinicIncome, 0).min).toBe(0);
  expect(home.needs).toContain('people[0].income');
});

test('42 CFR 435.214: a state may take people up to its own percent of the guideline, and some have none', () => {
  const limit = (state: 'WI' | 'KS') => contextOf([{ age: 30 }], { state });
  expect(limit('WI').of(stateFamilyPlanningLimit, 0)).toEqual({ min: 4069.8, max: 4069.8 });
  expect(limit('WI').of(stateHasFamilyPlanning)).toBe(true);
  expect(limit('KS').of(stateHasFamilyPlanning)).toBe(false);
});

test('42 U.S.C. 300(a): planning is for the ages at which we ask about pregnancy', () => {
  const fits = (age: number) => contextOf([{ age }]).of(isOfChildbearingAge, 0);
  expect([fits(9), fits(10), fits(60), fits(61)]).toEqual([false, true, true, false]);
});
