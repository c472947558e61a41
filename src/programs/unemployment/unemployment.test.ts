import { expect, test } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import { isAbleToWork, isOutOfWork, lostJob, mayWork, unemploymentPay } from './unemployment.ts';

const lost = (facts: Partial<SomePerson> = {}): SomePerson => ({
  age: 40,
  lostJobThroughNoFault: true,
  ...facts,
});
const weekly = (amount: number) => ({ type: 'wages' as const, amount, every: 'week' as const });
// Texas: 75 to 605 dollars a week.
const pay = (facts: Partial<SomePerson> = {}): number[] => {
  const { min, max } = contextOf([lost(facts)]).of(unemploymentPay, 0);
  return [min, max].map(Math.round);
};

test('a lost job is stated, shown by the pay, or open where only the household says it', () => {
  expect(contextOf([lost()]).of(lostJob, 0)).toBe(true);
  expect(contextOf([{ age: 40 }]).of(lostJob, 0)).toBe(false);
  expect(contextOf([{ age: 40 }], { hardships: ['jobLoss'] }).of(lostJob, 0)).toBeUndefined();
  expect(contextOf([lost({ lostJobThroughNoFault: false })], { hardships: ['jobLoss'] }).of(lostJob, 0)).toBe(
    false,
  );
  expect(contextOf([{ age: 40, income: [monthly('unemployment', 900)] }]).of(lostJob, 0)).toBe(true);
  expect(contextOf([{ age: 40 }], { benefits: ['unemployment'] }).of(lostJob, 0)).toBe(true);
  expect(contextOf([lost({ age: 13 })]).of(lostJob, 0)).toBe(false);
});
test('who may work', () => {
  const may = (citizenship: NonNullable<SomePerson['citizenship']>) =>
    contextOf([lost({ citizenship })]).of(mayWork, 0);
  expect([may('citizen'), may('daca'), may('undocumented'), may('otherLawful')]).toEqual([
    true,
    true,
    false,
    undefined,
  ]);
});
test('pay now: under the least weekly amount, over twice the most, and between', () => {
  const out = (facts: Partial<SomePerson>) => contextOf([lost(facts)]).of(isOutOfWork, 0);
  expect(out({})).toBe(true);
  expect(out({ income: [weekly(75)] })).toBe(true);
  expect(out({ income: [weekly(76)] })).toBeUndefined();
  expect(out({ income: [weekly(1210)] })).toBeUndefined();
  expect(out({ income: [weekly(1211)] })).toBe(false);
  expect(out({ income: [weekly(60)], workHoursPerWeek: 40 })).toBe(false);
  expect(out({ income: [weekly(60)], workHoursPerWeek: 39 })).toBe(true);
});
test('full-time study and a decision that somebody cannot work leave it to the state', () => {
  const able = (facts: Partial<SomePerson>) => contextOf([lost(facts)]).of(isAbleToWork, 0);
  expect(able({})).toBe(true);
  expect(able({ student: 'collegeHalfTime', disabled: true })).toBe(true);
  expect(able({ student: 'collegeFullTime' })).toBeUndefined();
  expect(able({ disabled: true, disabilityDecision: 'approved' })).toBeUndefined();
});
test('hours, study and decisions are not asked before a job is lost', () => {
  const c = contextOf([{ age: 40, income: [weekly(60)] }], { unstated: 'unknown' });
  for (const measure of [isOutOfWork, isAbleToWork]) {
    c.needs = [];
    expect(c.of(measure, 0)).toBeUndefined();
    expect(c.needs).not.toContain('people[0].workHoursPerWeek');
    expect(c.needs).not.toContain('people[0].student');
  }
});
test('the amount: the state’s least to most, nothing to most beside pay, and their own where they get it', () => {
  expect(pay()).toEqual([325, 2622]);
  expect(pay({ income: [weekly(60)] })).toEqual([0, 2622]);
  expect(pay({ income: [monthly('unemployment', 1300)] })).toEqual([1300, 1300]);
});
