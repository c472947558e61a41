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

test('hours known only in part stay a range, also in a closed household', () => {
  const paid = { type: 'wages', amount: 15, every: 'hour' } as const;
  const c = contextOf([
    {
      age: 30,
      income: [
        { ...paid, hours: { atLeast: 10, atMost: 30 } },
        { ...paid, hours: 5 },
      ],
    },
  ]);
  expect(c.of(weeklyHours, 0)).toEqual({ min: 15, max: 35 });
  expect(c.needs).toEqual(['people[0].income[0].hours']);
  expect(contextOf([{ age: 30, income: [{ ...paid, hours: {} }] }]).of(weeklyHours, 0)).toEqual({
    min: 0,
    max: 168,
  });
});
