import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { ctcCredit } from './credit.ts';
import { ctcIncomeEnd } from './total.ts';

const pay = (amount: number | { atLeast: number; atMost: number }) => [
  { type: 'wages' as const, amount, every: 'year' as const },
];
const credit = (people: SomePerson[]) => contextOf(people).of(ctcCredit);
const family = (amount: Parameters<typeof pay>[0], ...ages: number[]): SomePerson[] => [
  { age: 35, income: pay(amount) },
  ...ages.map((age) => ({ age })),
];

test('head of household with 30,000 and two children: tax 585, and 1,700 back for each', () => {
  expect(credit(family(30_000, 5, 8)).min).toBe(3985);
});

test('13,834 of pay is enough for the whole refund of one child, 25,167 of two', () => {
  expect(credit(family(13_833, 5)).min).toBeLessThan(1700);
  expect(credit(family(13_834, 5)).min).toBe(1700);
  expect(credit(family(25_167, 5, 8)).min).toBeGreaterThanOrEqual(3400);
});

test('somebody of 17 uses up tax first, so that the child’s refund is not lost', () => {
  // tax 585: 500 for the one of 17, 85 and a refund of 1,700 for the child
  expect(credit(family(30_000, 5, 17)).min).toBe(2285);
});

test('the credit ends where 50 dollars for each 1,000 have used it up', () => {
  expect(contextOf(family(0, 5)).of(ctcIncomeEnd).min).toBe(243_000);
  expect(contextOf(family(0, 5, 17)).of(ctcIncomeEnd).min).toBe(253_000);
});

test('every pay inside a range has a credit inside the range of the credit', () => {
  const dollars = fc.integer({ min: 0, max: 280_000 });
  const ages = fc.array(fc.integer({ min: 0, max: 18 }), { maxLength: 4 });
  fc.assert(
    fc.property(dollars, dollars, dollars, ages, (a, b, d, kids) => {
      const [atLeast, at, atMost] = [a, b, d].sort((x, y) => x - y) as [number, number, number];
      const range = credit(family({ atLeast, atMost }, ...kids));
      const exact = credit(family(at, ...kids)).min;
      expect(exact).toBeGreaterThanOrEqual(range.min);
      expect(exact).toBeLessThanOrEqual(range.max);
    }),
  );
});

test('with nothing known but steady pay and status, what cannot matter is not asked', () => {
  const citizenship = 'citizen' as const;
  // Pay that may have changed in the year would leave the year open.
  const steady = { lostJobThroughNoFault: false, hoursCut: false };
  const c = contextOf(
    [
      { age: 35, citizenship, ...steady, income: pay(20_000) },
      { age: 6, citizenship },
    ],
    {
      unstated: 'unknown',
    },
  );
  expect(c.of(ctcCredit)).toEqual({ min: 1700, max: 1700 });
  expect(c.needs).toEqual([]);
});
