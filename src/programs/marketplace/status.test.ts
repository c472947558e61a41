import { expect, test } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import {
  marketplaceFilesApart,
  marketplaceLawfulBelow,
  marketplaceMedicare,
  marketplaceOffer,
  marketplaceOtherCover,
  marketplaceStatus,
} from './status.ts';

const status = (citizenship: SomePerson['citizenship'], day: string) =>
  contextOf([{ age: 40, ...(citizenship && { citizenship }) }], {}, day).of(marketplaceStatus, 0);

test('people with DACA left on August 25, 2025', () => {
  expect(status('daca', '2025-08-24')).toBe(true);
  expect(status('daca', '2025-08-25')).toBe(false);
});

test('from 2027 only four statuses are left', () => {
  expect(status('otherLawful', '2026-12-31')).toBe(true);
  expect(status('otherLawful', '2027-01-01')).toBe(false);
  expect(status('refugeeOrAsylee', '2027-01-01')).toBe(false);
  for (const kept of ['citizen', 'permanentResident', 'cofa', 'cubanHaitianEntrant'] as const)
    expect(status(kept, '2027-01-01'), kept).toBe(true);
});

test('until 2026 a new green card had the credit below the guideline', () => {
  const people = [{ age: 40, citizenship: 'permanentResident' as const, yearsInStatus: 2 }];
  expect(contextOf(people, {}, '2025-12-31').of(marketplaceLawfulBelow, 0)).toBe(true);
  expect(contextOf(people, {}, '2026-01-01').of(marketplaceLawfulBelow, 0)).toBe(false);
});

test('a job’s cover and Part A close the credit, the Indian Health Service does not', () => {
  const has = (kind: 'employer' | 'medicarePartAOnly' | 'ihs' | 'none') =>
    contextOf([{ age: 40, insurance: [kind] }]).of(marketplaceOtherCover, 0);
  expect([has('employer'), has('medicarePartAOnly'), has('ihs'), has('none')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('an offer stays open, since its price decides', () => {
  expect(contextOf([{ age: 40, insurance: ['employerOfferOnly'] }]).of(marketplaceOffer, 0)).toBeUndefined();
});

test('Medicare: 65 with 40 credits, own or the spouse’s, or two years of disability insurance', () => {
  const ssdi = [monthly('socialSecurityDisability', 1500)];
  const free = (...people: SomePerson[]) => contextOf(people).of(marketplaceMedicare, 0);
  expect(free({ age: 64, workCredits: 40 })).toBe(false);
  expect(free({ age: 65, workCredits: 39 })).toBe(false);
  expect(free({ age: 65, workCredits: 40 })).toBe(true);
  expect(free({ age: 65 }, { age: 66, relationship: 'spouse', workCredits: 40 })).toBe(true);
  expect(free({ age: 50, income: ssdi, monthsOnSsdi: 23 })).toBe(false);
  expect(free({ age: 50, income: ssdi, monthsOnSsdi: 24 })).toBe(true);
});

test('a couple who files apart has no credit, unless somebody flees abuse', () => {
  const couple: SomePerson[] = [
    { age: 40, filingStatus: 'separate' },
    { age: 40, relationship: 'spouse', filingStatus: 'separate' },
  ];
  expect(contextOf(couple).of(marketplaceFilesApart, 0)).toBe(true);
  expect(contextOf(couple, { hardships: ['domesticViolence'] }).of(marketplaceFilesApart, 0)).toBe(false);
});

test('who is married and lives apart has no credit on a separate return, unless a child lives at home', () => {
  const alone: SomePerson = { age: 40, filingStatus: 'separate' };
  const child: SomePerson = { age: 5, relationship: 'child' };
  expect(contextOf([alone]).of(marketplaceFilesApart, 0)).toBe(true);
  expect(contextOf([alone], { hardships: ['domesticViolence'] }).of(marketplaceFilesApart, 0)).toBe(false);
  expect(contextOf([alone, child]).of(marketplaceFilesApart, 0)).toBe(false);
  expect(contextOf([alone, child]).of(marketplaceFilesApart, 1)).toBe(false);
  expect(contextOf([{ age: 40 }]).of(marketplaceFilesApart, 0)).toBe(false);
  const unknown = contextOf([{ age: 40 }], { unstated: 'unknown' });
  expect(unknown.of(marketplaceFilesApart, 0)).toBeUndefined();
  expect(unknown.needs).toContain('people[0].filingStatus');
});
