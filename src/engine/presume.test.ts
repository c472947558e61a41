import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, forget } from '../../tests/support/forget.ts';
import { screened } from '../../tests/support/screened.ts';
import { wholeHousehold } from '../../tests/support/households.ts';
import type { Household, Person } from '../facts/values.ts';
import { withUsual } from './presume.ts';

const income: Person['income'] = [{ type: 'wages', amount: 1600, every: 'month' }];
const home = (person: Partial<Person> = {}, more: Partial<Household> = {}): Household => ({
  asOf: '2026-11-29',
  state: 'OH',
  people: [
    { id: 'm', relationship: 'self', age: 34, income, insurance: ['none'], ...person },
    { id: 'k', relationship: 'child', age: 8, income: [], insurance: ['none'] },
  ],
  housing: 'rent',
  expenses: { rent: 800 },
  ...more,
});
const of = (household: Household, program: string) => {
  const result = screened(household).results.find((r) => r.program === program);
  if (!result) throw new Error(`No result for ${program}.`);
  return result;
};

test('after a few answers an outcome is possible, and says what comes out where nothing is unusual', () => {
  const snap = of(home(), 'snap');
  expect(snap.outcome).toBe('possible');
  expect(snap.presumed?.outcome).toBe('likely');
  expect(snap.presumed?.estimate?.min).toBeGreaterThan(0);
  expect(snap.presumed?.taking).toContain('people[0].citizenship');
});

test.each([
  ['a fact of a person', home({ unsure: ['citizenship'] }), 'snap', 'people[0].citizenship'],
  ['a kind of income', home({ unsure: ['childSupport'] }), 'snap', 'people[0].income'],
  [
    'an amount',
    home({ income: [{ type: 'wages', amount: {}, every: 'month' }] }),
    'snap',
    'people[0].income[0].amount',
  ],
  ['a list of the home', home({}, { unsure: ['benefits'] }), 'snap', 'benefits'],
  ['a word of a list', home({}, { benefits: [], unsure: ['wic'] }), 'wic', 'benefits'],
] as const)('what was asked and is not known is never presumed: %s', (_, household, program, path) => {
  const { outcome, presumed, missing } = of(household, program);
  expect(outcome).toBe('possible');
  expect(missing).toContain(path);
  expect(presumed).toBeUndefined();
});

test('health insurance differs too much between homes: what hangs on it stays open until it is asked', () => {
  const people = home().people.map((person, i) =>
    i === 0 ? { id: 'm', relationship: 'self' as const, age: 34, income } : person,
  );
  const medicaid = of({ ...home(), people }, 'medicaid');
  expect(medicaid.outcome).toBe('possible');
  expect(medicaid.presumed?.outcome).not.toBe('unlikely');
});

test('a sum for the whole home holds: nobody gets costs of their own beside it', () => {
  const { household } = withUsual(home({}, { expenses: { rent: 800, healthPremiums: 90 } }), new Set());
  expect(household.people.map((p) => p.healthPremiums)).toEqual([undefined, undefined]);
  expect(withUsual(home(), new Set()).household.people.map((p) => p.healthPremiums)).toEqual([0, 0]);
});

test('presumed stands beside possible alone, changes no outcome, and is what the usual values say', () => {
  fc.assert(
    fc.property(wholeHousehold, choices, (whole, how) => {
      const partial = forget(whole, how);
      const { results } = screened(partial);
      const among = new Set(results.flatMap(({ missing }) => missing));
      const { household, paths } = withUsual(partial, among);
      const usual = screened(household).results;
      for (const [n, { outcome, presumed, missing }] of results.entries()) {
        if (!presumed) continue;
        expect(outcome).toBe('possible');
        expect(presumed.outcome).toBe(usual[n]?.outcome);
        expect(presumed.taking.length).toBeGreaterThan(0);
        for (const path of presumed.taking) expect(missing.includes(path) && paths.has(path)).toBe(true);
      }
    }),
    { numRuns: 100, seed: 20261129 },
  );
});
