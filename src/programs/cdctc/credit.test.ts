import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { overReturns } from '../shared/units/tax-return.ts';
import { adjustedGrossIncome } from '../shared/tax/adjusted-gross-income.ts';
import { careCosts, careSomebody } from './costs.ts';
import { careCredit, careWorth } from './credit.ts';

const pay = (amount: number) => [{ type: 'wages' as const, amount, every: 'year' as const }];
function credit(people: SomePerson[], childCare: number, day?: string) {
  const c = contextOf(people, { expenses: { childCare } }, day);
  return overReturns(c, (r) => careCredit(c, r, adjustedGrossIncome(c, r))).min;
}
const parent = (amount: number) => ({ age: 35, income: pay(amount) });

test('half of the costs up to 15,000 of income, for one child of at most 3,000', () => {
  expect(credit([parent(15_000), { age: 3 }], 500)).toBe(1500);
  expect(credit([parent(15_001), { age: 3 }], 500)).toBe(1470);
});

test('35 percent from 43,001 to 75,000, then down to 20', () => {
  expect(credit([parent(75_000), { age: 3 }, { age: 5 }], 500)).toBe(2100);
  expect(credit([parent(75_001), { age: 3 }, { age: 5 }], 500)).toBe(2040);
  expect(credit([parent(150_000), { age: 3 }, { age: 5 }], 500)).toBe(1200);
});

test('35 percent at most in 2025', () => {
  expect(credit([parent(15_000), { age: 3 }], 500, '2025-06-15')).toBe(1050);
});

test('never more than the lower earner earns; a student counts as earning 250 a month', () => {
  const spouse = { age: 33, relationship: 'spouse' as const };
  expect(credit([parent(30_000), spouse, { age: 3 }], 500)).toBe(0);
  expect(credit([parent(15_000), { ...spouse, student: 'collegeFullTime' }, { age: 3 }], 500)).toBe(1500);
});

test('not for a child of 13', () => {
  expect(credit([parent(15_000), { age: 13 }], 500)).toBe(0);
});

test('only one of a couple counts as earning', () => {
  const student = { student: 'collegeFullTime' as const };
  const spouse = { age: 33, relationship: 'spouse' as const, ...student };
  expect(credit([{ age: 35, ...student }, spouse, { age: 3 }], 500)).toBe(0);
});

test('care of somebody disabled may count, which no fact settles', () => {
  const parent = { age: 35, income: pay(60_000) };
  const c = contextOf([parent, { age: 70, relationship: 'parent', disabled: true }], {
    expenses: { adultCare: 500 },
  });
  expect(c.of(careSomebody)).toBe(undefined);
  expect(c.of(careCosts)).toEqual({ min: 0, max: 6000 });
  expect(c.of(careWorth)).toEqual({ min: 0, max: 1050 });
  expect(c.needs).toEqual([]);
});

test('care of a child may count where a parent released the claim to the other one', () => {
  const kids = [{ age: 5, taxDependentOf: 'outside' }];
  const c = contextOf([{ age: 35, income: pay(60_000) }, ...kids], { expenses: { childCare: 200 } });
  expect(c.of(careSomebody)).toBe(undefined);
});

test('the credit is never more than the tax', () => {
  const c = contextOf([{ age: 35, income: pay(26_150) }, { age: 5 }], { expenses: { childCare: 500 } });
  expect(c.of(careWorth).min).toBe(200);
});
