import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { snapCashHelp } from './cash-help.ts';

test('everyone has to get cash help; TANF is for the family', () => {
  const ssi = { income: [monthly('ssi', 900)] };
  expect(contextOf([{ age: 40, ...ssi }]).of(snapCashHelp)).toBe(true);
  expect(contextOf([{ age: 40, ...ssi }, { age: 9 }]).of(snapCashHelp)).toBe(false);
  expect(contextOf([{ age: 40, ...ssi }, { age: 9 }], { benefits: ['tanf'] }).of(snapCashHelp)).toBe(true);
  const grown = [{ age: 40, income: [monthly('tanf', 300)] }, { age: 25 }];
  expect(contextOf(grown).of(snapCashHelp)).toBe(false);
});

test('a home in which nobody can be a member gets no cash help', () => {
  // A student without an exemption is no member (7 CFR 273.5).
  const student = { age: 21, student: 'collegeFullTime' } as const;
  expect(contextOf([student]).of(snapCashHelp)).toBe(false);
});
