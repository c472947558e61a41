import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { viewOf } from '../../engine/view.ts';
import { pellFamily, pellStudent } from './pell-family.ts';
import { pellGrant, pellIncome, pellLimit } from './pell.ts';

const DAY = '2026-08-01';
const student = { age: 19, student: 'collegeFullTime' as const };
const size = (n: number) => ({ min: n, max: n });

test('brothers and sisters who are supported count in the parents’ family, and those who left school do not', () => {
  const people = [
    { age: 50 },
    { ...student },
    { age: 10 },
    { age: 21, student: 'collegeFullTime' as const },
    { age: 21, student: 'no' as const },
  ];
  const { may } = viewOf(contextOf(people)).of(pellFamily, 1);
  expect(may).toMatchObject([{ filers: [0], group: 'dependent-single', size: size(4) }]);
});
test('a partner may be the other parent, whose income then counts', () => {
  const people = [
    { age: 50, income: [monthly('wages', 1000)] },
    { age: 48, relationship: 'partner' as const, income: [monthly('wages', 2000)] },
    student,
  ];
  expect(pellIncome(contextOf(people, {}, DAY), 2)).toEqual({ min: 12000, max: 36000 });
});
test('somebody of 23 may be on their own, as the birthday has it', () => {
  const people = [
    { age: 50, income: [monthly('wages', 9000)] },
    { ...student, age: 23 },
  ];
  expect(pellIncome(contextOf(people, {}, DAY), 1)).toEqual({ min: 0, max: 108000 });
});
test('a child who answers lives with the parents, whose other children count with them', () => {
  const people = [
    student,
    { age: 50, relationship: 'parent' as const, income: [monthly('wages', 2000)] },
    { age: 9, relationship: 'sibling' as const },
  ];
  const c = contextOf(people, {}, DAY);
  expect(viewOf(c).of(pellFamily, 0).may).toMatchObject([
    { filers: [1], group: 'dependent-single', size: size(3) },
  ]);
  expect(pellIncome(c, 0)).toEqual(size(24000));
  expect(pellGrant(c, 0)).toEqual(size(7395));
});
test('a grandchild may be the child of the student at home', () => {
  const people = [{ age: 50 }, { ...student, age: 30 }, { age: 3, relationship: 'grandchild' as const }];
  const { may } = viewOf(contextOf(people)).of(pellFamily, 1);
  expect(may).toMatchObject([{ group: 'parent-single' }, { group: 'alone' }]);
});
test('Alaska has its own guideline', () => {
  const c = contextOf([{ ...student, age: 30 }], { state: 'AK' }, DAY);
  expect(pellLimit(c, 0)).toEqual({ min: Math.floor(18810 * 2.75), max: 18810 * 3 });
});
test('a loss is put to the formula', () => {
  const people = [{ ...student, age: 30, income: [monthly('selfEmployment', -500)] }];
  expect(pellGrant(contextOf(people, {}, DAY), 0)).toEqual({ min: 740, max: 7395 });
});
test('who is at school may study soon, who is older and at school does not', () => {
  const pupil = (age: number) => pellStudent(contextOf([{ age, student: 'school' }]), 0);
  expect([pupil(15), pupil(16), pupil(20), pupil(21)]).toEqual([false, undefined, undefined, false]);
});
