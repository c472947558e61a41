import { expect, test } from 'vitest';
import type { Household } from '../facts/values.ts';
import { AFTER } from './life-changes.ts';

const home: Household = {
  state: 'TX',
  people: [
    { id: 'p1', relationship: 'self', age: 30, income: [{ type: 'wages', amount: 900, every: 'month' }] },
    {
      id: 'new0',
      relationship: 'partner',
      age: 31,
      income: [{ type: 'unemployment', amount: 300, every: 'week' }],
    },
  ],
};

test('one more child is one more person with an own id', () => {
  const people = AFTER.child(home)?.people ?? [];
  expect(people).toHaveLength(3);
  expect(new Set(people.map(({ id }) => id)).size).toBe(3);
  expect(people[2]).toMatchObject({ relationship: 'child', age: 0 });
});

test('unemployment pay ends only where somebody gets it, and nothing else changes', () => {
  const after = AFTER.unemploymentEnds(home);
  expect(after?.people[1]?.income).toEqual([]);
  expect(after?.people[0]).toEqual(home.people[0]);
  expect(AFTER.unemploymentEnds({ ...home, people: home.people.slice(0, 1) })).toBeUndefined();
});

test('a second job is one more income of whoever has a job', () => {
  expect(AFTER.secondJob(home)?.people[0]?.income).toHaveLength(2);
  expect(AFTER.secondJob({ ...home, people: [{ id: 'p1', relationship: 'self', age: 30 }] })).toBeUndefined();
});

test('whoever lives with a partner can marry, and files taxes anew', () => {
  const after = AFTER.marriage({
    ...home,
    people: home.people.map((p) => ({ ...p, filingStatus: 'single', spouse: 'none' })),
  });
  expect(after?.people.map(({ relationship }) => relationship)).toEqual(['self', 'spouse']);
  expect(after?.people.some((p) => 'filingStatus' in p || 'spouse' in p)).toBe(false);
  expect(AFTER.marriage({ ...home, people: home.people.slice(0, 1) })).toBeUndefined();
});

test('the household that is asked about stays as it is', () => {
  const before = structuredClone(home);
  for (const after of Object.values(AFTER)) after(home);
  expect(home).toEqual(before);
});
