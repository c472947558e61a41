import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../../tests/support/context.ts';
import { mustFile } from './must-file.ts';

type Income = NonNullable<SomePerson['income']>[number];
const yearly = (type: Income['type'], amount: number): Income => ({ type, amount, every: 'year' });
const child = (...income: Income[]) => contextOf([{ age: 40 }, { age: 16, income }]).of(mustFile, 1);
const grown = (age: number, ...income: Income[]) => contextOf([{ age, income }]).of(mustFile, 0);

test('a child files from the standard deduction on by pay, from 1,350 by interest', () => {
  expect(child(yearly('wages', 16_099))).toBe(false);
  expect(child(yearly('wages', 16_100))).toBe(true);
  expect(child(yearly('interestDividends', 1350))).toBe(false);
  expect(child(yearly('interestDividends', 1351))).toBe(true);
});

test('pay and interest together: above pay plus 450', () => {
  expect(child(yearly('wages', 2000), yearly('interestDividends', 450))).toBe(false);
  expect(child(yearly('wages', 2000), yearly('interestDividends', 451))).toBe(true);
});

test('survivors benefits of a child do not count', () => {
  expect(child(yearly('socialSecuritySurvivors', 12_000))).toBe(false);
});

test('profit from 433.14 on is 400 of net earnings, and has to be told', () => {
  expect(child(yearly('selfEmployment', 433))).toBe(false);
  expect(child(yearly('selfEmployment', 434))).toBe(true);
});

test('a grown person files from the standard deduction on, which is higher from 65', () => {
  expect(grown(64, yearly('pension', 16_100))).toBe(true);
  expect(grown(65, yearly('pension', 18_149))).toBe(false);
  expect(grown(65, yearly('pension', 18_150))).toBe(true);
});

test('income that is not known leaves it open', () => {
  expect(contextOf([{ age: 40 }, { age: 16 }], { unstated: 'unknown' }).of(mustFile, 1)).toBeUndefined();
});
