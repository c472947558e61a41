import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import type { Person } from '../../facts/values.ts';
import { isCaretaker, isDisabledWorker, isOlderOrDisabled } from './groups.ts';

test('where a pupil of 18 makes a parent, it is open until somebody says whether they go to school', () => {
  const family = [{ age: 40 }, { age: 18 }];
  const c = contextOf(family, { state: 'SC', unstated: 'unknown' });
  expect(c.of(isCaretaker, 0)).toBeUndefined();
  expect(c.needs).toEqual(['people[1].student']);
  expect(contextOf(family, { state: 'FL', unstated: 'unknown' }).of(isCaretaker, 0)).toBe(false);
});

test('a younger child makes a parent in every state, and relatives only who is grown', () => {
  const at = (age: number) => contextOf([{ age }, { age: 8, relationship: 'sibling' }], { state: 'FL' });
  expect(contextOf([{ age: 17 }, { age: 1 }], { state: 'FL' }).of(isCaretaker, 0)).toBe(true);
  expect(at(19).of(isCaretaker, 0)).toBe(true);
  expect(at(18).of(isCaretaker, 0)).toBe(false);
});

test('a disability is open until Social Security or the state has decided (42 CFR 435.541)', () => {
  const person = (more: Partial<Person>) =>
    contextOf(
      [{ age: 40, disabled: true, income: [{ type: 'wages', amount: 500, every: 'month' }], ...more }],
      { state: 'KS' },
    );
  for (const c of [
    person({}),
    person({ disabilityDecision: 'pending' }),
    person({ disabilityDecision: 'notApplied' }),
  ]) {
    expect(c.of(isOlderOrDisabled, 0)).toBeUndefined();
    expect(c.of(isDisabledWorker, 0)).toBeUndefined();
  }
  expect(person({ disabilityDecision: 'approved' }).of(isOlderOrDisabled, 0)).toBe(true);
  expect(person({ disabilityDecision: 'denied' }).of(isOlderOrDisabled, 0)).toBe(false);
  expect(person({ disabilityDecision: 'notApplied', blind: true }).of(isDisabledWorker, 0)).toBe(true);
});
