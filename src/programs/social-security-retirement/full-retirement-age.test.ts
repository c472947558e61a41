import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { fullRetirementAge, reachedFullAge, retirementTiming } from './full-retirement-age.ts';

const at = (age: number, day: string) => contextOf([{ age }], {}, day);
const years = (age: number, day: string): number[] => {
  const { min, max } = at(age, day).of(fullRetirementAge, 0);
  return [min, max].map((n) => Math.round(n * 12));
};

test('born in 1960 or later it is 67, and two months less for each year before', () => {
  expect(years(62, '2026-06-15')).toEqual([804, 804]);
  expect(years(67, '2026-12-31')).toEqual([800, 802]);
  expect(years(66, '2026-06-15')).toEqual([802, 804]);
  expect(years(71, '2026-06-15')).toEqual([792, 794]);
  expect(years(90, '2026-06-15')).toEqual([792, 792]);
});
test('who is born on January 1 has the full age of the year before', () => {
  // 66 on the first day of 2027: born from January 2, 1960 on, and on January 1, 1961 at the latest.
  expect(years(66, '2027-01-01')).toEqual([804, 804]);
  expect(years(66, '2026-12-31')).toEqual([802, 804]);
});
test('whether it is reached hangs on the birthday only in the year of age in which it falls', () => {
  expect(at(65, '2026-06-15').of(reachedFullAge, 0)).toBe(false);
  expect(at(66, '2026-12-31').of(reachedFullAge, 0)).toBeUndefined();
  expect(at(66, '2027-01-01').of(reachedFullAge, 0)).toBe(false);
  expect(at(66, '2027-12-31').of(reachedFullAge, 0)).toBe(false);
  expect(at(67, '2026-06-15').of(reachedFullAge, 0)).toBe(true);
  expect(at(67, '2027-01-01').of(reachedFullAge, 0)).toBe(true);
  expect(at(67, '2027-03-01').of(reachedFullAge, 0)).toBe(true);
});
test('before it, near it, past it', () => {
  expect([62, 66, 70].map((age) => at(age, '2026-06-15').of(retirementTiming, 0))).toEqual([
    'before',
    'near',
    'past',
  ]);
});
