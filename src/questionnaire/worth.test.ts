import { expect, test } from 'vitest';
import type { Result } from '../engine/types.ts';
import { couldAdd, worthOf } from './worth.ts';

const result = (program: string, more: Partial<Result>): Result => ({
  program,
  outcome: 'possible',
  eligibility: 'possible',
  people: [],
  reasons: [],
  missing: [],
  unsettled: [],
  ...more,
});
const month = (min: number, max: number) => ({ min, max, period: 'month' as const });
const ssi = result('ssi', { estimate: month(0, 994), missing: ['people[0].disabled', 'people[1].disabled'] });
const snap = result('snap', { estimate: month(69, 298), missing: ['assets'] });

test('what hangs on facts is all that their open programs pay, each once, by the month', () => {
  const pell = result('pell', {
    estimate: { min: 0, max: 7200, period: 'year' },
    missing: ['people[0].student'],
  });
  const results = [ssi, snap, pell];
  expect(worthOf(results, ['people.disabled'])).toBe(994);
  expect(worthOf(results, ['people.student'])).toBe(600);
  expect(worthOf(results, ['people.disabled', 'assets'])).toBe(994 + 298);
  expect(worthOf(results, ['people.veteran'])).toBe(0);
});

test('of a program that is decided only the width of its range can move', () => {
  const likely = result('snap', { outcome: 'likely', estimate: month(69, 298), unsettled: ['utilities'] });
  expect(worthOf([likely], ['utilities'])).toBe(229);
  expect(couldAdd([likely], ['utilities'], ['snap'])).toEqual({ most: 229, period: 'month' });
});

test('a program of which no amount is known counts nothing', () => {
  const medicaid = result('medicaid', { missing: ['people[0].pregnant'] });
  expect(worthOf([medicaid], ['people.pregnant'])).toBe(0);
  expect(couldAdd([medicaid], ['people.pregnant'], ['medicaid'])).toBeUndefined();
});

test('a question promises the best of its own programs, in the period of that program', () => {
  const tanf = result('tanf', { estimate: month(0, 604), missing: ['people[0].pregnant'] });
  const wic = result('wic', { estimate: month(0, 190), missing: ['people[0].pregnant'] });
  const ask = (...programs: string[]) => couldAdd([tanf, wic, ssi], ['people.pregnant'], programs);
  expect(ask('wic', 'tanf')).toEqual({ most: 604, period: 'month' });
  expect(ask('wic')).toEqual({ most: 190, period: 'month' });
  // It does not hang on this question.
  expect(ask('ssi')).toBeUndefined();
});

test('what already looks likely is not promised again', () => {
  const presumed = { outcome: 'likely' as const, estimate: month(193, 193), people: [], taking: ['assets'] };
  expect(couldAdd([{ ...snap, presumed }], ['assets'], ['snap'])).toEqual({ most: 105, period: 'month' });
  const all = { ...presumed, estimate: month(298, 298) };
  expect(couldAdd([{ ...snap, presumed: all }], ['assets'], ['snap'])).toBeUndefined();
});
