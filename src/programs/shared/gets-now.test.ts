/** TANF that is paid opens other programs: 42 U.S.C. 1786(d)(2)(A)(ii)(II) for WIC, 1758(b)(12)(A)(ii) for school meals. */
import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { getsTanf } from './gets-now.ts';

test('by the name of the benefit, or by the income of anybody at home', () => {
  expect(contextOf([{ age: 30 }]).of(getsTanf)).toBe(false);
  expect(contextOf([{ age: 30 }], { benefits: ['tanf'] }).of(getsTanf)).toBe(true);
  expect(contextOf([{ age: 30 }, { age: 5, income: [monthly('tanf', 200)] }]).of(getsTanf)).toBe(true);
});

test('unknown is not no', () => {
  expect(contextOf([{ age: 30 }], { unstated: 'unknown' }).of(getsTanf)).toBeUndefined();
});
