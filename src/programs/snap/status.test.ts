import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { snapStatus } from './status.ts';

const status = (person: Partial<SomePerson>, others: SomePerson[] = [], day = '2026-06-15') =>
  contextOf([{ age: 30, ...person }, ...others], {}, day).of(snapStatus, 0);
const greenCard = { citizenship: 'permanentResident' } as const;

test.each(['citizen', 'cofa', 'cubanHaitianEntrant'] as const)('%s: yes', (citizenship) => {
  expect(status({ citizenship })).toBe(true);
});
test.each(['refugeeOrAsylee', 'otherLawful', 'daca', 'undocumented'] as const)('%s: no', (citizenship) => {
  expect(status({ citizenship })).toBe(false);
});
test('before July 2025 refugees could, and other lawful statuses were for the office to tell apart', () => {
  expect(status({ citizenship: 'refugeeOrAsylee' }, [], '2025-07-03')).toBe(true);
  expect(status({ citizenship: 'otherLawful' }, [], '2025-07-03')).toBeUndefined();
  expect(status({ citizenship: 'daca' }, [], '2025-07-03')).toBe(false);
});
test('a green card counts after five years, or at once for some', () => {
  expect(status({ ...greenCard, yearsInStatus: 4 })).toBe(false);
  expect(status({ ...greenCard, yearsInStatus: 5 })).toBe(true);
  expect(status({ ...greenCard, age: 17 })).toBe(true);
  expect(status({ ...greenCard, workCredits: 40 })).toBe(true);
  expect(status({ ...greenCard, activeDuty: true })).toBe(true);
  expect(status({ ...greenCard, statusBefore: 'cofa' })).toBe(true);
  expect(status({ ...greenCard, statusBefore: 'otherLawful' })).toBe(false);
});
test('the quarters of a spouse may count, as far as they fall in the marriage', () => {
  const spouse = { age: 30, relationship: 'spouse', workCredits: 30 } as const;
  expect(status({ ...greenCard, workCredits: 10 }, [spouse])).toBeUndefined();
  expect(status({ ...greenCard, workCredits: 9 }, [spouse])).toBe(false);
});
