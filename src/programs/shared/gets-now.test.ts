/** TANF that is paid opens other programs: 42 U.S.C. 1786(d)(2)(A)(ii)(II) for WIC, 1758(b)(12)(A)(ii) for school meals. */
import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { getsSsdiNow, getsSsiNow, getsTanf } from './gets-now.ts';

test('by the name of the benefit, or by the income of anybody at home', () => {
  expect(contextOf([{ age: 30 }]).of(getsTanf)).toBe(false);
  expect(contextOf([{ age: 30 }], { benefits: ['tanf'] }).of(getsTanf)).toBe(true);
  expect(contextOf([{ age: 30 }, { age: 5, income: [monthly('tanf', 200)] }]).of(getsTanf)).toBe(true);
});

test('unknown is not no', () => {
  expect(contextOf([{ age: 30 }], { unstated: 'unknown' }).of(getsTanf)).toBeUndefined();
});

test('42 U.S.C. 1382, 423: who gets SSI or SSDI, by income or by the name of the benefit', () => {
  const alone = contextOf([{ age: 40, income: [monthly('ssi', 994)] }]);
  expect([alone.of(getsSsiNow, 0), alone.of(getsSsdiNow, 0)]).toEqual([true, false]);
  expect(contextOf([{ age: 40 }], { benefits: ['ssdi'] }).of(getsSsdiNow, 0)).toBe(true);
});

test('of two who may get a benefit that is named without an amount, nobody can say which', () => {
  const couple = [
    { age: 40, disabled: true },
    { age: 40, disabled: true, relationship: 'spouse' as const },
  ];
  expect(contextOf(couple, { benefits: ['ssi'] }).of(getsSsiNow, 0)).toBeUndefined();
});
