import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../../tests/support/context.ts';
import { snapShelterCosts, snapShelterDeduction } from './shelter.ts';

const person = (age: number) => [{ age, income: [monthly('wages', 1000)] }];
const exact = (n: number) => ({ min: n, max: n });

test('rent, mortgage, tax and insurance count with the utility amount', () => {
  const expenses = { mortgage: 500, propertyTax: 100, homeInsurance: 50 };
  expect(contextOf(person(40), { expenses, utilities: ['heating'] }).of(snapShelterCosts)).toEqual(
    exact(1095),
  );
});
test('what is above half of the income that is left, up to the cap unless somebody is older', () => {
  const at = (age: number, rent: number) =>
    contextOf(person(age), { expenses: { rent } }).of(snapShelterDeduction);
  expect(at(40, 400)).toEqual(exact(104.5));
  expect(at(40, 1500)).toEqual(exact(744));
  expect(at(60, 1500)).toEqual(exact(1204.5));
});
test('a homeless household takes the flat amount or its costs, whichever is more', () => {
  const at = (rent: number) =>
    contextOf(person(40), { housing: 'shelter', expenses: { rent } }).of(snapShelterDeduction);
  expect(at(0)).toEqual(exact(0));
  expect(at(10)).toEqual(exact(198.99));
  expect(at(600)).toEqual(exact(304.5));
});
