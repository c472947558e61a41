import { expect, test } from 'vitest';
import type { Household } from '../facts/values.ts';
import { needsToday } from './today.ts';

const home = (facts: Partial<Household>, veteran = false): Household => ({
  state: 'TX',
  people: [{ id: 'p1', relationship: 'self', age: 40, veteran }],
  ...facts,
});

test('veterans who have no home, or may lose it, are told of their own line', () => {
  expect(needsToday(home({ housing: 'homeless' }, true))).toEqual(['homeless', 'veteranHomeless']);
  expect(needsToday(home({ hardships: ['evictionRisk'] }, true))).toContain('veteranHomeless');
  expect(needsToday(home({ housing: 'homeless' }))).not.toContain('veteranHomeless');
  expect(needsToday(home({ housing: 'rent' }, true))).not.toContain('veteranHomeless');
});

test('who lost health cover is told of the days to choose a plan', () => {
  expect(needsToday(home({ lostInsurance: true }))).toContain('lostInsurance');
  expect(needsToday(home({ lostInsurance: false }))).not.toContain('lostInsurance');
});
