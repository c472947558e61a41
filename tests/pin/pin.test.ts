import { expect, test } from 'vitest';
import type { Result, Screening } from '../../src/engine/types.ts';
import { screened } from '../support/screened.ts';
import { ASPECTS, type Aspect, differences } from './compare.ts';
import { excused, readExceptions } from './exceptions.ts';
import { casesOfFiles, drawnCases } from './households.ts';
import { compared } from './side-by-side.ts';

const family = screened({
  state: 'TX',
  people: [
    { id: 'p1', relationship: 'self', age: 31 },
    { id: 'p2', relationship: 'child', age: 4 },
  ],
});

/** The family's screening with one result changed. */
function changed(program: string, change: (result: Result) => void): Screening {
  const copy = structuredClone(family);
  const result = copy.results.find((r) => r.program === program);
  if (!result) throw new Error(`There is no result for ${program}.`);
  change(result);
  return copy;
}

const CHANGES: Readonly<Record<Aspect, (result: Result) => void>> = {
  outcome: (r) => (r.eligibility = 'unlikely'),
  people: (r) => r.people.pop(),
  kind: (r) => (r.kind = 'another'),
  amount: (r) => (r.estimate = { min: 1, max: 2, period: 'month' }),
  reasons: (r) => (r.reasons[0] = { rule: 'another', outcome: 'fail' }),
  needs: (r) => r.missing.push('another'),
  dates: (r) => r.reasons.forEach((reason) => (reason.since = '1990-01-01')),
  sources: (r) => r.reasons.forEach((reason) => (reason.source = 'another')),
  sizes: (r) => r.reasons.forEach((reason) => (reason.size = 99)),
};

test.each(ASPECTS)('a change of the %s of one program is seen, and as what it is', (aspect) => {
  const found = differences(family, changed('snap', CHANGES[aspect]));
  expect(found.map((d) => d.program)).toContain('snap');
  expect(found.map((d) => d.aspect)).toContain(aspect);
  expect(new Set(found.map((d) => d.program)).size).toBe(1);
});

test('a program that only one of the two knows is a difference', () => {
  const fewer = { ...family, results: family.results.slice(1) };
  expect(differences(family, fewer)).toHaveLength(1);
  expect(differences(fewer, family)).toHaveLength(1);
});

test('an exception excuses its case, its program and its aspects, and nothing else', () => {
  const own = {
    case: 'drawn 7/*',
    programs: ['snap'],
    aspects: ['needs' as const],
    why: 'only for this test',
  };
  const difference = { program: 'snap', aspect: 'needs' as const, then: '', now: '' };
  expect(excused([own], 'drawn 7/12 whole', difference)).toBe(own);
  expect(excused([own], 'drawn 8/12 whole', difference)).toBeUndefined();
  expect(excused([own], 'drawn 7/12 whole', { ...difference, program: 'wic' })).toBeUndefined();
  expect(excused([own], 'drawn 7/12 whole', { ...difference, aspect: 'amount' })).toBeUndefined();
});

test('the list of exceptions can be read', () => {
  expect(readExceptions()).toBeInstanceOf(Array);
});

test('two engines are compared on whole and partial households of files and draws', () => {
  const cases = [...casesOfFiles().slice(0, 10), ...drawnCases(10, 3)];
  const same = () => family;
  expect(compared(same, same, cases, []).found).toEqual([]);
  const { counts, found, households } = compared(same, () => changed('wic', CHANGES.amount), cases, []);
  expect(counts.amount).toBe(households);
  expect(new Set(found.map((d) => d.name)).size).toBe(households);
});
