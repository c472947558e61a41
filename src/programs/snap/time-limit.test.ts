import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { snapTimeLimited } from './time-limit.ts';

const limited = (people: SomePerson[], day?: string, facts = {}) =>
  contextOf(people, facts, day).of(snapTimeLimited);
const nobody = { min: 0, max: 0 };
const one = { min: 1, max: 1 };

test('adults to 64 without work and without a child under 14', () => {
  expect(limited([{ age: 64 }])).toEqual(one);
  expect(limited([{ age: 65 }])).toEqual(nobody);
  expect(limited([{ age: 30, workHoursPerWeek: 20 }])).toEqual(nobody);
  expect(limited([{ age: 30, workHoursPerWeek: 12, trainingHoursPerWeek: 8 }])).toEqual(nobody);
  expect(limited([{ age: 30 }, { age: 13 }])).toEqual(nobody);
  expect(limited([{ age: 30 }, { age: 14 }])).toEqual(one);
  expect(limited([{ age: 30, disabled: true }])).toEqual(nobody);
  expect(limited([{ age: 30, native: true }])).toEqual(nobody);
});
test('before July 2025, in California before June 2026: to 54, and veterans were exempt', () => {
  expect(limited([{ age: 55 }], '2025-07-03')).toEqual(nobody);
  expect(limited([{ age: 30, veteran: true }], '2025-07-03')).toEqual(nobody);
  expect(limited([{ age: 30, veteran: true }], '2025-07-04')).toEqual(one);
  expect(limited([{ age: 55 }], '2026-05-31', { state: 'CA', county: 'Los Angeles' })).toEqual(nobody);
  expect(limited([{ age: 55 }], '2026-06-01', { state: 'CA', county: 'Los Angeles' })).toEqual(one);
});
test('some counties have no limit for a while', () => {
  expect(limited([{ age: 30 }], '2026-11-01', { state: 'AZ', county: 'Yuma' })).toEqual(nobody);
  expect(limited([{ age: 30 }], '2027-03-01', { state: 'AZ', county: 'Yuma' })).toEqual(one);
  expect(limited([{ age: 30 }], '2026-11-01', { state: 'AZ' })).toEqual({ min: 0, max: 1 });
});
