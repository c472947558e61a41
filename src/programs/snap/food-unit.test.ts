import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { foodUnit, foodUnitLeftOut, foodUnitSize } from './food-unit.ts';

test('everyone who shares food, less those whom the law leaves out', () => {
  const c = contextOf([
    { age: 40, citizenship: 'undocumented' },
    { age: 19, student: 'collegeFullTime' },
    { age: 9 },
  ]);
  expect(c.of(foodUnit)).toEqual([false, false, true]);
  expect(c.of(foodUnitSize)).toEqual({ min: 1, max: 1 });
  expect(c.of(foodUnitLeftOut)).toEqual({ min: 2, max: 2 });
});
test('apart: people[0], spouse and children under 22', () => {
  const people = [
    { age: 45 },
    { age: 44, relationship: 'spouse' },
    { age: 21 },
    { age: 22 },
    { age: 70, relationship: 'parent' },
  ] as const;
  expect(contextOf(people, { shareFood: false }).of(foodUnit)).toEqual([true, true, true, false, false]);
});
test('the only one who may be a member is taken as one, while it is not said', () => {
  expect(contextOf([{ age: 30 }], { unstated: 'unknown' }).of(foodUnitSize)).toEqual({ min: 1, max: 1 });
  expect(contextOf([{ age: 30 }, { age: 30 }], { unstated: 'unknown' }).of(foodUnitSize)).toEqual({
    min: 1,
    max: 2,
  });
});
