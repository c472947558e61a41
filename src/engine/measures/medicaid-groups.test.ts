import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { isCaretaker } from './medicaid-groups.ts';

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
