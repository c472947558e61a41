import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { ctcCredit } from '../ctc/credit.ts';
import { saversAble, saversIsMatch, saversSaved, saversWorth } from './savers-match.ts';

type Amount = number | { atLeast: number; atMost: number };
const saver = (amount: Amount, saved: number, facts: Partial<SomePerson> = {}): SomePerson => ({
  age: 35,
  income: [{ type: 'wages', amount, every: 'year' }],
  adjustments: saved ? [{ type: 'retirementContribution', amount: saved, every: 'year' }] : [],
  ...facts,
});
const worth = (people: SomePerson[], day?: string) => contextOf(people, {}, day).of(saversWorth);

test('what nobody puts aside yet may still be 2,000', () => {
  expect(contextOf([saver(30_000, 0)]).of(saversSaved)).toEqual({ min: 0, max: 2000 });
  expect(worth([saver(30_000, 0)])).toEqual({ min: 0, max: 200 });
});

test('the match falls by whole percentage points from 20,500 to 35,500', () => {
  expect(worth([saver(21_500, 1000)], '2027-06-15').min).toBe(500);
  expect(worth([saver(21_799, 1000)], '2027-06-15').min).toBe(500);
  expect(worth([saver(21_800, 1000)], '2027-06-15').min).toBe(490);
});

test('the credit for savings comes before the child tax credit', () => {
  // tax 25,000 - 24,150 = 850 at 10%: 85, of which the savings take all; pay brings 1,700 back
  const child = { age: 8 };
  expect(contextOf([saver(26_000, 1000), child]).of(ctcCredit).min).toBe(1700);
  expect(contextOf([saver(25_000, 0), child]).of(ctcCredit).min).toBe(1785);
});

test('every pay inside a range has an amount inside the range of the amount', () => {
  const dollars = fc.integer({ min: 0, max: 90_000 });
  const day = fc.constantFrom('2026-06-15', '2027-06-15');
  fc.assert(
    fc.property(dollars, dollars, dollars, fc.integer({ min: 0, max: 3000 }), day, (a, b, d, saved, on) => {
      const [atLeast, at, atMost] = [a, b, d].sort((x, y) => x - y) as [number, number, number];
      const range = worth([saver({ atLeast, atMost }, saved)], on);
      const exact = worth([saver(at, saved)], on);
      expect(exact.min).toBeGreaterThanOrEqual(range.min);
      expect(exact.max).toBeLessThanOrEqual(range.max);
    }),
  );
});

test('the credit ends with 2026 and the match begins (Pub. L. 117-328, section 103)', () => {
  const on = (day: string) => contextOf([saver(20_000, 0)], {}, day);
  expect(on('2026-12-31').of(saversIsMatch)).toBe(false);
  expect(on('2027-01-01').of(saversIsMatch)).toBe(true);
});

test('a savings account for disabled people counts for the credit only (26 U.S.C. 25B(d)(1)(D))', () => {
  const able = (day: string, disabled: boolean) =>
    contextOf([saver(20_000, 0, { disabled })], {}, day).of(saversAble);
  expect(able('2026-06-15', false)).toBe(false);
  expect(able('2026-06-15', true)).toBeUndefined();
  expect(able('2027-06-15', true)).toBe(false);
});
