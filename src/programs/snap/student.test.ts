import { expect, test } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import { snapStudentLeftOut } from './student.ts';

const leftOut = (person: Partial<SomePerson>, ...others: SomePerson[]) =>
  contextOf([{ age: 20, student: 'collegeFullTime', ...person }, ...others]).of(snapStudentLeftOut, 0);
const spouse = { age: 20, relationship: 'spouse' } as const;

test('college students from 18 to 49 are left out', () => {
  expect(leftOut({})).toBe(true);
  expect(leftOut({ age: 17 })).toBe(false);
  expect(leftOut({ age: 49 })).toBe(true);
  expect(leftOut({ age: 50 })).toBe(false);
  expect(leftOut({ student: 'school' })).toBe(false);
});
test('work of 20 hours, work-study, a disability or a young child keeps them in', () => {
  expect(leftOut({ workHoursPerWeek: 20 })).toBe(false);
  expect(leftOut({ income: [monthly('workStudy', 100)] })).toBe(false);
  expect(leftOut({ disabled: true })).toBe(false);
  expect(leftOut({}, { age: 5 })).toBe(false);
});
test('a child from 6 to 11 is enough for a single parent who studies full time, else the office judges the care', () => {
  expect(leftOut({}, { age: 11 })).toBe(false);
  expect(leftOut({ student: 'collegeHalfTime' }, { age: 11 })).toBeUndefined();
  expect(leftOut({}, spouse, { age: 11 })).toBeUndefined();
  expect(leftOut({}, spouse, { age: 12 })).toBe(true);
});
test('in Missouri a child excuses one of two students', () => {
  const people = [
    { age: 22, student: 'collegeFullTime' },
    { age: 22, relationship: 'spouse', student: 'collegeFullTime' },
    { age: 3 },
  ] as const;
  const both = (state: 'MO' | 'TX') =>
    [0, 1].map((i) => contextOf(people, { state }).of(snapStudentLeftOut, i));
  expect(both('TX')).toEqual([false, false]);
  expect(both('MO')).toEqual([false, true]);
});
