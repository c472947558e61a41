import { expect, test } from 'vitest';
import { contextOf } from '../../../../tests/support/context.ts';
import { careChildren, careFamilySize, parentSets } from './care-family.ts';

test('the first person and a spouse are the parents; a partner may be', () => {
  expect(parentSets(contextOf([{ age: 30 }, { age: 31, relationship: 'spouse' }, { age: 4 }]), 2)).toEqual([
    [0, 1],
  ]);
  expect(parentSets(contextOf([{ age: 30 }, { age: 31, relationship: 'partner' }, { age: 4 }]), 2)).toEqual([
    [0],
    [0, 1],
  ]);
});

test('a grandchild may be raised by a grown child of the first person', () => {
  const c = contextOf([{ age: 55 }, { age: 25 }, { age: 3, relationship: 'grandchild' }]);
  expect(parentSets(c, 2)).toEqual([[0], [1]]);
  expect(careFamilySize(c, 2, [1])).toEqual({ min: 2, max: 2 });
});

test('grown children do not count, at 18 only pupils may', () => {
  const c = contextOf([{ age: 40 }, { age: 5 }, { age: 17 }, { age: 18, student: 'school' }, { age: 19 }]);
  expect(careChildren(c, 1, [0])).toEqual([1, 2]);
  expect(careFamilySize(c, 1, [0])).toEqual({ min: 3, max: 4 });
});
