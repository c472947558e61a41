import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { chipStatus, isOtherwiseInsured, medicaidStatus } from './status.ts';

const status = (state: 'CA' | 'NY' | 'TX', person: Partial<SomePerson>, day = '2026-11-24') =>
  contextOf([{ age: 30, ...person }], { state }, day).of(medicaidStatus, 0);

test('federal statuses: citizens, compact states, Cuba and Haiti, and a green card after five years', () => {
  for (const citizenship of ['citizen', 'cofa', 'cubanHaitianEntrant'] as const)
    expect(status('TX', { citizenship })).toBe(true);
  expect(status('TX', { citizenship: 'permanentResident', yearsInStatus: 5 })).toBe(true);
  expect(status('TX', { citizenship: 'permanentResident', yearsInStatus: 4 })).toBe(false);
  expect(status('TX', { citizenship: 'permanentResident', yearsInStatus: 0, veteran: true })).toBe(true);
});
test('refugees until October 2026', () => {
  expect(status('TX', { citizenship: 'refugeeOrAsylee' }, '2026-09-30')).toBe(true);
  expect(status('TX', { citizenship: 'refugeeOrAsylee' }, '2026-10-01')).toBe(false);
  expect(status('CA', { citizenship: 'refugeeOrAsylee' }, '2026-10-01')).toBeUndefined();
});
test('money of the state: DACA in California, 65 or older in New York', () => {
  expect(status('CA', { citizenship: 'daca' })).toBe(true);
  expect(status('CA', { citizenship: 'undocumented' })).toBe(false);
  expect(status('NY', { citizenship: 'undocumented', age: 65 })).toBe(true);
  expect(status('NY', { citizenship: 'undocumented', age: 64 })).toBe(false);
});
test('CHIP: a child who is here lawfully waits only where the state says so', () => {
  const child = { age: 8, citizenship: 'otherLawful' } as const;
  expect(contextOf([child], { state: 'VA' }).of(chipStatus, 0)).toBe(true);
  expect(contextOf([child], { state: 'AL' }).of(chipStatus, 0)).toBe(false);
});
test('an offer of a plan is no cover, and what is not said stays open', () => {
  expect(contextOf([{ age: 8, insurance: ['employerOfferOnly'] }]).of(isOtherwiseInsured, 0)).toBe(false);
  expect(contextOf([{ age: 8, insurance: ['tricare'] }]).of(isOtherwiseInsured, 0)).toBe(true);
  expect(contextOf([{ age: 8 }], { unstated: 'unknown' }).of(isOtherwiseInsured, 0)).toBeUndefined();
});
