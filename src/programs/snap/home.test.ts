import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { snapHome } from './home.ts';

test('a place that gives meals is for the office to judge; everywhere else SNAP can be used', () => {
  expect(contextOf([{ age: 40 }], { housing: 'facility' }).of(snapHome)).toBeUndefined();
  expect(contextOf([{ age: 40 }], { housing: 'shelter' }).of(snapHome)).toBe(true);
  expect(contextOf([{ age: 40 }]).of(snapHome)).toBe(true);
});
