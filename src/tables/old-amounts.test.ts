import { expect, test } from 'vitest';
import { changeDays } from '../compile/change-days.ts';
import { rules } from './rules.ts';
import { oldAmounts, oldAmountsByState, oldOnPage } from './old-amounts.ts';

const days = changeDays('content');
const programs = rules().programs.map(({ id }) => id);

test('every program with a number that changes says so once its day is past', () => {
  for (const { program, nextChange } of days)
    if (program) expect(oldOnPage(program, nextChange), program).toBeDefined();
});

test('nothing is old on the day before the first change', () => {
  const [first = ''] = days.map(({ nextChange }) => nextChange).sort();
  const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
  for (const program of programs) expect(oldOnPage(program, before)).toBeUndefined();
});

test('a number that programs share makes each old that reads it', () => {
  const guideline = days.find(({ id }) => id === 'poverty-guideline');
  expect(guideline?.program).toBeUndefined();
  for (const program of ['csfp', 'head-start', 'school-meals'])
    expect((oldAmounts(program)?.from ?? '9') <= (guideline?.nextChange ?? ''), program).toBe(true);
  // It reads no guideline, and social security changes later.
  expect((oldAmounts('social-security-retirement')?.from ?? '9') > (guideline?.nextChange ?? '')).toBe(true);
});

test('a state with a file of its own has a day of its own', () => {
  const own = days.find(({ program, state }) => program === 'tanf' && state === 'ME');
  expect(oldAmountsByState('tanf')['ME']).toEqual({ from: own?.nextChange, year: own?.year });
});

test('the year is that of the last value, and of the year before the change where a value has stood for long', () => {
  expect(days.find(({ id }) => id === 'poverty-guideline')?.year).toBe(2026);
  for (const { nextChange, year } of days)
    expect(Number(nextChange.slice(0, 4)) - year, nextChange).toBeLessThanOrEqual(1);
});
