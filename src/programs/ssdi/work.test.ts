import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { ssdiCredits, substantialWork, workCredits } from './work.ts';

const credits = (person: SomePerson): number[] => {
  const { min, max } = contextOf([person]).of(ssdiCredits, 0);
  return min === max ? [min] : [min, max];
};

test('credits by age: half of the time since 21, then 20, then one more for each year from 43 on', () => {
  const ages = [18, 23, 24, 27, 30, 31, 42, 43, 44, 50, 61, 62, 66];
  expect(ages.map((age) => credits({ age })[0])).toEqual([6, 6, 6, 12, 18, 20, 20, 21, 22, 28, 39, 40, 40]);
});
test('a blind person needs one credit for each year since 21, and none of them lately', () => {
  expect([20, 28, 31, 42, 44].map((age) => credits({ age, blind: true })[0])).toEqual([6, 6, 9, 20, 22]);
});
test('where nobody says who is blind, the limit is either, and from 42 on the same', () => {
  const open = contextOf([{ age: 31 }], { unstated: 'unknown' });
  expect(open.of(ssdiCredits, 0)).toEqual({ min: 9, max: 20 });
  expect(open.of(substantialWork, 0)).toEqual({ min: 1690, max: 2830 });
  expect(contextOf([{ age: 42 }], { unstated: 'unknown' }).of(ssdiCredits, 0)).toEqual({ min: 20, max: 20 });
});
test('credits that nobody states are none in a closed household and any number else', () => {
  expect(contextOf([{ age: 40 }]).of(workCredits, 0)).toEqual({ min: 0, max: 0 });
  expect(contextOf([{ age: 40 }], { unstated: 'unknown' }).of(workCredits, 0)).toEqual({ min: 0, max: 400 });
});
