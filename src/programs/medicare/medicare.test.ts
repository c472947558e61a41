import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { hasFreePartA, hasMedicare, medicareByDisability, medicareKind, medicareStatus } from './medicare.ts';

test('Part A is free with 40 credits, with Social Security, or through a husband or wife of 62', () => {
  const free = (...people: Parameters<typeof contextOf>[0]) => contextOf(people).of(hasFreePartA, 0);
  expect(free({ age: 66, workCredits: 39 })).toBe(false);
  expect(free({ age: 66, workCredits: 40 })).toBe(true);
  expect(free({ age: 66, income: [monthly('socialSecurityDependent', 400)] })).toBe(true);
  expect(free({ age: 66 }, { age: 62, relationship: 'spouse', workCredits: 40 })).toBe(true);
  expect(free({ age: 66 }, { age: 61, relationship: 'spouse', workCredits: 40 })).toBe(false);
});

test('the kind stays open while the credits are not known', () => {
  expect(contextOf([{ age: 66 }], { unstated: 'unknown' }).of(medicareKind, 0)).toBeUndefined();
  expect(contextOf([{ age: 40 }], { unstated: 'unknown' }).of(medicareKind, 0)).toBe('disability');
});

test('months of benefits count while the benefits go on', () => {
  const benefits = [monthly('socialSecurityDisability', 900)];
  const by = (facts: object) => contextOf([{ age: 50, ...facts }]).of(medicareByDisability, 0);
  expect(by({ monthsOnSsdi: 24, income: benefits })).toBe(true);
  expect(by({ monthsOnSsdi: 24 })).toBe(false);
  expect(by({ monthsOnSsdi: 24, disabilityDecision: 'approved' })).toBe(true);
  expect(by({ insurance: ['medicarePartAOnly'] })).toBe(true);
});

test('nobody without lawful status, even with Medicare now', () => {
  const c = contextOf([{ age: 70, citizenship: 'undocumented', insurance: ['medicare'] }], {}, '2026-06-15');
  expect(c.of(hasMedicare, 0)).toBe(true);
  expect(c.of(medicareStatus, 0)).toBe(false);
});
