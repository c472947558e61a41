import { expect, test } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import { childCareActivity } from './activity.ts';
import { isForChildCare } from './child.ts';
import { childCareTakesSnap } from './doors.ts';
import { childCareIncome } from './income.ts';
import { childCareAssetLimit, childCareHasLimit, childCareLimit } from './limit.ts';

type State = Parameters<typeof contextOf>[1] extends { state?: infer S } | undefined ? S : never;
const family = (...people: SomePerson[]): SomePerson[] => [{ age: 30 }, { age: 4 }, ...people];
const at = (state: NonNullable<State>, day?: string) => contextOf(family(), { state }, day);

test('a share of the median income, or a percent of the guideline', () => {
  expect(at('TX').of(childCareLimit, 1)).toEqual({ min: 5215.58, max: 5215.58 }); // 85 percent of 108,284, 68 percent of it
  expect(at('MI').of(childCareLimit, 1).max).toBe(3525); // 200 percent of 21,150
  expect(at('CA').of(childCareLimit, 1).max).toBe(6860);
});

test('before October either guideline, afterwards the new one', () => {
  expect(at('PA').of(childCareLimit, 1)).toEqual({ min: 3525, max: 3606.67 });
  expect(at('PA', '2026-11-15').of(childCareLimit, 1).min).toBe(3606.67);
});

test('Louisiana takes over the median income in February', () => {
  expect(at('LA', '2026-11-15').of(childCareLimit, 1).max).toBe(4726.83); // of 98,137, not of 100,636
  expect(at('LA', '2027-02-01').of(childCareLimit, 1).max).toBe(4847.25);
});

test('no limit in New Mexico, none known in Guam', () => {
  expect(at('NM').of(childCareHasLimit)).toBe(false);
  expect(at('GU').of(childCareHasLimit)).toBe(true);
  expect(at('GU').of(childCareLimit, 1).min).toBe(0);
});

test('below means below in North Carolina', () => {
  expect(at('NC', '2026-11-15').of(childCareLimit, 1).max).toBe(3606.66);
});

test('pay of parents, and what else the family has; cash by need counts in some states only', () => {
  const people = [
    { age: 30, income: [monthly('wages', 1000), monthly('ssi', 200)] },
    { age: 12, income: [monthly('wages', 50), monthly('childSupport', 300)] },
    { age: 60, relationship: 'parent' as const, income: [monthly('wages', 900)] },
  ];
  expect(contextOf(people, { state: 'TX' }).of(childCareIncome, 1)).toEqual({ min: 1300, max: 1500 });
  expect(contextOf(people, { state: 'TN' }).of(childCareIncome, 1)).toEqual({ min: 1000, max: 1000 });
  expect(contextOf(people, { state: 'NE' }).of(childCareIncome, 1)).toEqual({ min: 1200, max: 1400 });
  expect(contextOf(people, { state: 'WI' }).of(childCareIncome, 1).min).toBe(1000);
});

test('work, study, and what only an office can judge', () => {
  const active = (facts: Partial<SomePerson>, household = {}) =>
    contextOf([{ age: 30, ...facts }, { age: 4 }], { state: 'TX', ...household }).of(childCareActivity, 1);
  expect(active({ workHoursPerWeek: 25 })).toBe(true);
  expect(active({ workHoursPerWeek: 15, trainingHoursPerWeek: 10 })).toBe(true);
  expect(active({ workHoursPerWeek: 24 })).toBe(false);
  expect(active({ student: 'collegeFullTime' })).toBe(true);
  expect(active({ student: 'collegeHalfTime' })).toBeUndefined();
  expect(active({ disabled: true })).toBeUndefined();
  expect(active({ income: [monthly('wages', 2000)] })).toBeUndefined();
  expect(active({}, { housing: 'homeless' })).toBeUndefined();
  expect(active({}, { benefits: ['tanf'] })).toBeUndefined();
  expect(active({})).toBe(false);
});

test('up to what age', () => {
  const child = (age: number, disabled: boolean, state: NonNullable<State>) =>
    contextOf([{ age: 40 }, { age, disabled }], { state }).of(isForChildCare, 1);
  expect(child(12, false, 'TX')).toBe(true);
  expect(child(13, false, 'TX')).toBe(false);
  expect(child(18, true, 'TX')).toBe(true);
  expect(child(15, true, 'MN')).toBe(false);
  expect(child(14, true, 'FL')).toBeUndefined();
});

test('what a family may have saved', () => {
  expect(at('TX').of(childCareAssetLimit).max).toBe(1_000_000);
  expect(at('WI').of(childCareAssetLimit).max).toBe(25_000);
});

test('Washington takes families with SNAP without looking at income; no other state is known to', () => {
  expect(at('WA').of(childCareTakesSnap)).toBe(true);
  expect(at('TX').of(childCareTakesSnap)).toBe(false);
});
