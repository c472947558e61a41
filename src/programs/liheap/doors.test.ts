/** Benefits that stand in for the test of income, by the plan of the state (42 U.S.C. 8624(b)(2)(A)). */
import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import {
  getsVeteransPension,
  liheapOpensWithSsi,
  liheapOpensWithTanf,
  liheapTakesSsi,
  liheapTakesTanf,
  liheapTakesVeterans,
} from './doors.ts';

const inState = (state: 'TX' | 'NY' | 'CA' | 'AK') => contextOf([{ age: 30 }], { state });

test('Texas takes all, New York no SSI, California none', () => {
  expect(inState('TX').of(liheapTakesTanf)).toBe(true);
  expect(inState('TX').of(liheapTakesSsi)).toBe(true);
  expect(inState('TX').of(liheapTakesVeterans)).toBe(true);
  expect(inState('NY').of(liheapTakesTanf)).toBe(true);
  expect(inState('NY').of(liheapTakesSsi)).toBe(false);
  expect(inState('CA').of(liheapTakesTanf)).toBe(false);
});

test('a plan that is not known leaves it open, and what one could get then opens nothing', () => {
  expect(inState('AK').of(liheapTakesSsi)).toBeUndefined();
  expect(inState('AK').of(liheapOpensWithSsi)).toBe(false);
  expect(inState('AK').of(liheapOpensWithTanf)).toBe(false);
  expect(inState('NY').of(liheapOpensWithTanf)).toBe(true);
});

test('the pension for veterans in need counts by name and by income (38 U.S.C. 1521)', () => {
  expect(inState('TX').of(getsVeteransPension)).toBe(false);
  expect(contextOf([{ age: 70 }], { benefits: ['vaPension'] }).of(getsVeteransPension)).toBe(true);
  expect(contextOf([{ age: 70, income: [monthly('veteransPension', 500)] }]).of(getsVeteransPension)).toBe(
    true,
  );
});
