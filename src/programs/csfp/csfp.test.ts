import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { csfpIncomeLimit, csfpProof, csfpServed, csfpTakesProof } from './csfp.ts';

const older = [{ age: 70 }];
const limit = (state: 'CO' | 'TX', day: string) => contextOf(older, { state }, day).of(csfpIncomeLimit, 0);

test('150 percent, rounded up; from February to March of either year', () => {
  expect(limit('CO', '2026-01-31')).toEqual({ min: 1957, max: 1957 });
  expect(limit('CO', '2026-02-01')).toEqual({ min: 1957, max: 1995 });
  expect(limit('CO', '2026-03-01')).toEqual({ min: 1995, max: 1995 });
});

test('the form of Texas may still say 130', () => {
  expect(limit('TX', '2026-06-01')).toEqual({ min: 1729, max: 1995 });
});

test('counties, where the list of the state is known', () => {
  const served = (county?: string, state: 'IL' | 'CO' = 'IL') =>
    contextOf(older, { state, ...(county ? { county } : {}) }).of(csfpServed);
  expect(served('Cook')).toBe(true);
  expect(served('Saint Clair County')).toBe(true);
  expect(served('Adams')).toBe(false);
  expect(served('Nowhere')).toBeUndefined();
  expect(served()).toBeUndefined();
  expect(served(undefined, 'CO')).toBe(true);
});

test('SNAP is proof of income in Kansas; elsewhere the state says', () => {
  const proof = (state: 'KS' | 'CO', benefits: 'snap'[]) =>
    contextOf(older, { state, benefits }).of(csfpProof);
  expect(proof('KS', ['snap'])).toBe(true);
  expect(proof('CO', ['snap'])).toBeUndefined();
  expect(proof('CO', [])).toBe(false);
});

test('a state chooses whether other help is proof of income (7 CFR 247.9(b)(1))', () => {
  expect(contextOf(older, { state: 'KS' }).of(csfpTakesProof)).toBe(true);
  expect(contextOf(older, { state: 'CO' }).of(csfpTakesProof)).toBe(false);
});
