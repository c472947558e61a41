import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { eitcCredit, eitcIncomeEnd } from './credit.ts';
import { eitcChildren, eitcNumbers } from './rules.ts';

const pay = (amount: number | { atLeast: number; atMost: number }) => [
  { type: 'wages' as const, amount, every: 'year' as const },
];
const credit = (people: SomePerson[]) => contextOf(people).of(eitcCredit);
const family = (amount: Parameters<typeof pay>[0], children: number): SomePerson[] => [
  { age: 35, income: pay(amount) },
  ...Array.from({ length: children }, () => ({ age: 6 })),
];

test('it rises with pay, stays, and falls to nothing where the tables of the IRS end', () => {
  expect(credit(family(5000, 2)).min).toBe(2000);
  expect(credit(family(20_000, 2)).min).toBe(7316);
  expect(credit(family(58_628, 2)).min).toBeLessThan(1);
  const ends = [0, 1, 2, 3, 4].map((n) => contextOf(family(0, n)).of(eitcIncomeEnd).min);
  expect(ends).toEqual([19_540, 51_593, 58_629, 62_974, 62_974]);
});

test('pay that is only known within ends: the credit reaches over the top between them', () => {
  expect(credit(family({ atLeast: 10_000, atMost: 30_000 }, 1))).toEqual({ min: 2423.62, max: 4427 });
});

test('every pay inside a range has a credit inside the range of the credit', () => {
  const dollars = fc.integer({ min: 0, max: 70_000 });
  fc.assert(
    fc.property(dollars, dollars, dollars, fc.integer({ min: 0, max: 4 }), (a, b, d, n) => {
      const [atLeast, at, atMost] = [a, b, d].sort((x, y) => x - y) as [number, number, number];
      const range = credit(family({ atLeast, atMost }, n));
      const exact = credit(family(at, n)).min;
      expect(exact).toBeGreaterThanOrEqual(range.min);
      expect(exact).toBeLessThanOrEqual(range.max);
    }),
  );
});

test('a child older than the parent does not count, nor a friend’s child', () => {
  const grandchild = { age: 18, relationship: 'grandchild' as const };
  expect(contextOf([{ age: 18 }, grandchild]).of(eitcChildren).min).toBe(0);
  const friend = { age: 8, relationship: 'unrelated' as const, taxDependentOf: 'p1' };
  expect(contextOf([{ age: 40 }, friend]).of(eitcChildren).min).toBe(0);
});

test('the announced rule leaves some statuses open from 2026 on', () => {
  const numbers = (citizenship: NonNullable<SomePerson['citizenship']>, day: string) =>
    contextOf([{ age: 30, citizenship }], {}, day).of(eitcNumbers);
  expect(numbers('daca', '2025-12-31')).toBe(true);
  expect(numbers('daca', '2026-01-01')).toBeUndefined();
  expect(numbers('refugeeOrAsylee', '2026-01-01')).toBe(true);
  expect(numbers('undocumented', '2025-12-31')).toBe(false);
});
