import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { snapAllOlder, snapHasOlder } from './has-older.ts';

test('one member is enough, but a person who is left out is no member', () => {
  expect(contextOf([{ age: 40 }, { age: 60, relationship: 'parent' }]).of(snapHasOlder)).toBe(true);
  const leftOut = { age: 60, relationship: 'parent', citizenship: 'daca' } as const;
  expect(contextOf([{ age: 40 }, leftOut]).of(snapHasOlder)).toBe(false);
});
test('some states ask that everyone is older or disabled', () => {
  const ssi = { age: 40, income: [monthly('ssi', 900)] };
  expect(contextOf([{ age: 60 }, ssi]).of(snapAllOlder)).toBe(true);
  expect(contextOf([{ age: 60 }, { age: 40 }]).of(snapAllOlder)).toBe(false);
});
