import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import type { Household } from '../../facts/values.ts';
import { stateCredits } from './credits.ts';
import { stateCareCredit } from './care.ts';
import { stateChildCredit } from './child.ts';
import { stateWorkCredit } from './work.ts';

type Amount = number | { atLeast: number; atMost: number };
const pay = (amount: Amount): NonNullable<SomePerson['income']> => [{ type: 'wages', amount, every: 'year' }];
const home = (state: Household['state'], people: SomePerson[], day = '2026-06-15') =>
  contextOf(people, { state, expenses: { childCare: 300 } }, day);
const parent = (amount: Amount, facts: Partial<SomePerson> = {}) => ({
  age: 33,
  income: pay(amount),
  ...facts,
});

test('a state with an ITIN rule counts children without a Social Security number', () => {
  const undocumented = { citizenship: 'undocumented' as const };
  const people = [parent(20_000, undocumented), { age: 8, ...undocumented }];
  expect(home('IL', people).of(stateWorkCredit).min).toBeCloseTo(885.4); // 20% of 4,427
  expect(home('MI', people).of(stateWorkCredit).max).toBe(0);
});

test('a credit that only lowers state tax starts at nothing', () => {
  expect(home('UT', [parent(30_000), { age: 3 }]).of(stateChildCredit)).toEqual({ min: 0, max: 1000 });
});

test('where we do not know if a number is needed, a child without one may count', () => {
  const people = [parent(20_000), { age: 3, citizenship: 'undocumented' as const }];
  expect(home('MA', people).of(stateChildCredit)).toEqual({ min: 0, max: 440 });
});

test('care from the federal credit is between after and before its limit by the tax', () => {
  // 24,150 of pay owe no tax; 45% of 3,000 before the limit
  const people = [parent(24_150), { age: 3 }];
  expect(home('VT', people).of(stateCareCredit)).toEqual({ min: 0, max: 972 });
});

test('New Jersey goes by what it taxes: less for each person, and perhaps less for the home', () => {
  const inNewJersey = (amount: number, facts: Partial<SomePerson> = {}, rent = 0) =>
    contextOf([parent(amount, facts), { age: 3 }], { state: 'NJ', expenses: { rent } }).of(stateChildCredit);
  expect(inNewJersey(32_500)).toEqual({ min: 1250, max: 1250 });
  expect(inNewJersey(32_501)).toEqual({ min: 1000, max: 1000 });
  expect(inNewJersey(38_500, { veteran: true })).toEqual({ min: 1250, max: 1250 });
  expect(inNewJersey(33_000, {}, 1000)).toEqual({ min: 1000, max: 1250 }); // 18% of 12,000
  expect(inNewJersey(33_000, { disabled: true })).toEqual({ min: 1000, max: 1250 });
});

test('every pay inside a range has an amount inside the range of the amount, in every state', () => {
  const states = [
    'AZ', 'CA', 'CO', 'DC', 'HI', 'IA', 'LA', 'MD', 'ME', 'MN', 'NE', 'NJ', 'NY', 'OR', 'PR', 'RI', 'VT', 'WA', 'WI',
  ] as const; // prettier-ignore
  const dollars = fc.integer({ min: 0, max: 120_000 });
  const kids = fc.array(fc.integer({ min: 0, max: 18 }), { maxLength: 4 });
  const day = fc.constantFrom('2025-06-15', '2026-06-15', '2027-06-15');
  fc.assert(
    fc.property(
      fc.constantFrom(...states),
      dollars,
      dollars,
      dollars,
      kids,
      day,
      (state, a, b, d, ages, on) => {
        const [atLeast, at, atMost] = [a, b, d].sort((x, y) => x - y) as [number, number, number];
        const children = ages.map((age) => ({ age }));
        const range = home(state, [parent({ atLeast, atMost }), ...children], on).of(stateCredits);
        const exact = home(state, [parent(at), ...children], on).of(stateCredits);
        expect(exact.min).toBeGreaterThanOrEqual(range.min - 1e-6);
        expect(exact.max).toBeLessThanOrEqual(range.max + 1e-6);
      },
    ),
    { numRuns: 300 },
  );
});
