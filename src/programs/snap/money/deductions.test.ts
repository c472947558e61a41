import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../../tests/support/context.ts';
import { medicalDeduction, snapAdjustedIncome, standardDeduction } from './deductions.ts';

const exact = (n: number) => ({ min: n, max: n });

test('the standard amount by size and region', () => {
  const people = (n: number) => Array.from({ length: n }, () => ({ age: 30 }));
  expect(contextOf(people(4)).of(standardDeduction)).toEqual(exact(223));
  expect(contextOf(people(7)).of(standardDeduction)).toEqual(exact(299));
  expect(contextOf(people(1), { state: 'HI' }).of(standardDeduction)).toEqual(exact(295));
});

test('medical costs of older people only, by person where they are given', () => {
  const people = [
    { age: 70, medicalCosts: 100 },
    { age: 40, medicalCosts: 500 },
  ];
  expect(contextOf(people, { state: 'MS' }).of(medicalDeduction)).toEqual(exact(65));
});

test('a flat amount of the state wherever costs pass the threshold and are not more', () => {
  const at = (medicalCosts: number) => contextOf([{ age: 70, medicalCosts }]).of(medicalDeduction);
  expect(at(35)).toEqual(exact(0));
  expect(at(36)).toEqual(exact(135));
  expect(at(171)).toEqual(exact(136));
});

test('deductions never push income below zero', () => {
  const c = contextOf([{ age: 40, income: [monthly('wages', 100)] }]);
  expect(c.of(snapAdjustedIncome)).toEqual(exact(0));
});
