import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { livesWithNative } from './family.ts';

test('25 U.S.C. 1680c: somebody else at home counts, not the person', () => {
  const home = contextOf([{ age: 30, native: true }, { age: 5 }]);
  expect(home.of(livesWithNative, 0)).toBe(false);
  expect(home.of(livesWithNative, 1)).toBe(true);
});
