import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { ryanWhiteLimit } from './limit.ts';

test('42 U.S.C. 300ff-27: states set limits from 200 to 550 percent of the guideline', () => {
  expect(contextOf([{ age: 30 }]).of(ryanWhiteLimit, 0)).toEqual({ min: 2660, max: 7315 });
});
