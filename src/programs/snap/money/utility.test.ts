import { expect, test } from 'vitest';
import { contextOf } from '../../../../tests/support/context.ts';
import type { Amount } from '../../../facts/values.ts';
import { snapUtilityAllowance } from './utility.ts';

const allowance = (facts: Parameters<typeof contextOf>[1], age = 40, size = 1) =>
  contextOf(
    Array.from({ length: size }, () => ({ age })),
    facts,
  ).of(snapUtilityAllowance);
const exact = (n: number) => ({ min: n, max: n });

test('heating or cooling brings the full amount', () => {
  expect(allowance({ utilities: ['cooling'] })).toEqual(exact(445));
  expect(allowance({ expenses: { heating: 80 } })).toEqual(exact(445));
  expect(allowance({})).toEqual(exact(0));
});

test('a cost of which the amount is not known may be nothing: with it and without it', () => {
  const some = (heating: Amount) =>
    allowance({ unstated: 'unknown', benefits: [], utilities: ['electricity'], expenses: { heating } });
  const [without, full] = [some(0), some(80)];
  expect(full).toEqual(exact(445));
  expect(without.max).toBeLessThan(445);
  expect(some({})).toEqual({ min: without.min, max: 445 });
  expect(some({ atMost: 50 })).toEqual({ min: without.min, max: 445 });
  expect(some({ atLeast: 1 })).toEqual(full);
});

test('by size where the state does so', () => {
  expect(allowance({ state: 'AZ', utilities: ['heating'] }, 40, 3)).toEqual(exact(323));
  expect(allowance({ state: 'AZ', utilities: ['heating'] }, 40, 4)).toEqual(exact(438));
});

test('Missouri adds a phone to the limited amount', () => {
  const phone = 2;
  expect(allowance({ state: 'MO', utilities: ['electricity', 'water', 'phone'] }).min).toBeGreaterThan(
    allowance({ state: 'MO', utilities: ['electricity', 'water'] }).min + phone,
  );
});

test('Hawaii has one amount for energy, and adds up the kinds', () => {
  const energy = allowance({ state: 'HI', utilities: ['electricity'] });
  expect(allowance({ state: 'HI', utilities: ['electricity', 'gas', 'heating'] })).toEqual(energy);
  const water = allowance({ state: 'HI', utilities: ['electricity', 'water'] });
  expect(water.max).toBeGreaterThan(water.min);
});

test('the Virgin Islands count other bills as they are', () => {
  expect(allowance({ state: 'VI', utilities: ['phone'], expenses: { electricity: 90 } })).toEqual(exact(124));
});

test('heat-and-eat states give older and disabled people the full amount without a bill', () => {
  expect(allowance({ state: 'WA' }, 60)).toEqual(exact(515));
  expect(allowance({ state: 'WA' }, 59)).toEqual(exact(0));
});

test('what is not said leaves every kind open', () => {
  expect(allowance({ unstated: 'unknown' })).toEqual({ min: 0, max: 445 });
});
