import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { isSunBucksChild, sunBucksByMeals, sunBucksTakesPart } from './sun-bucks.ts';

test('from 6 to 16 every child; of 5, 17 and 18 those at school, the others by state', () => {
  const is = (age: number, student: 'school' | 'no') =>
    contextOf([{ age: 40 }, { age, student }]).of(isSunBucksChild, 1);
  expect([6, 16].map((age) => is(age, 'no'))).toEqual([true, true]);
  expect([5, 17, 18].map((age) => is(age, 'no'))).toEqual([undefined, undefined, undefined]);
  expect([5, 18, 19].map((age) => is(age, 'school'))).toEqual([true, true, true]);
  expect([4, 19].map((age) => is(age, 'no'))).toEqual([false, false]);
});

test('places that take part, that do not, and where only tribes do', () => {
  const takesPart = (state: 'CO' | 'TX' | 'OK') => contextOf([{ age: 40 }], { state }).of(sunBucksTakesPart);
  expect([takesPart('CO'), takesPart('TX'), takesPart('OK')]).toEqual([true, false, undefined]);
});

test('meals at school show a low income only where not every student has them', () => {
  const byMeals = (state: 'CA' | 'KS', benefits: 'schoolMeals'[]) =>
    contextOf([{ age: 40 }], { state, benefits }).of(sunBucksByMeals);
  expect(byMeals('CA', ['schoolMeals'])).toBe(false);
  expect(byMeals('KS', ['schoolMeals'])).toBeUndefined();
  expect(byMeals('KS', [])).toBe(false);
});
