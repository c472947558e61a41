import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { weeklyHours } from './weekly-hours.ts';

test('hours that are stated, or those of the income in a closed household', () => {
  const income = [
    { type: 'wages', amount: 15, every: 'hour', hours: 12 },
    { type: 'wages', amount: 20, every: 'hour', hours: 9 },
  ] as const;
  expect(contextOf([{ age: 30, income: [...income] }]).of(weeklyHours, 0)).toEqual({ min: 21, max: 21 });
  expect(contextOf([{ age: 30, income: [...income], workHoursPerWeek: 30 }]).of(weeklyHours, 0)).toEqual({
    min: 30,
    max: 30,
  });
  expect(contextOf([{ age: 30 }], { unstated: 'unknown' }).of(weeklyHours, 0)).toEqual({ min: 0, max: 168 });
});
