import { expect, test } from 'vitest';
import { contextOf } from '../../../../tests/support/context.ts';
import { filesJointly, isClaimed, spouseOf, taxUnitOf } from './tax-unit.ts';

const couple = [
  { age: 40 },
  { age: 39, relationship: 'spouse' as const },
  { age: 20, student: 'collegeFullTime' as const },
  { age: 70, relationship: 'parent' as const },
];

test('a couple, their student child and nobody else stand on one return', () => {
  const c = contextOf(couple);
  expect(taxUnitOf(c, 1)).toEqual([true, true, true, false]);
  expect(taxUnitOf(c, 2)).toEqual([true, true, true, false]);
  expect(taxUnitOf(c, 3)).toEqual([false, false, false, true]);
});

test('a parent counts where the answer says that they are claimed', () => {
  const [self, spouse, child, parent] = couple;
  const claimed = [self, spouse, child, { ...parent, taxDependentOf: 'p1' }] as typeof couple;
  expect(taxUnitOf(contextOf(claimed), 0)).toEqual([true, true, true, true]);
});

test('a child of 20 is open until we know whether they study, and then so is the return', () => {
  const c = contextOf([{ age: 45 }, { age: 20 }], { unstated: 'unknown' });
  expect(isClaimed(c, 1)).toBeUndefined();
  expect(taxUnitOf(c, 0)).toEqual([true, undefined]);
  expect(c.needs).toContain('people[1].student');
});

test('somebody who is claimed from outside stands alone here', () => {
  const c = contextOf([{ age: 40 }, { age: 9, taxDependentOf: 'outside' }]);
  expect(taxUnitOf(c, 0)).toEqual([true, false]);
  expect(taxUnitOf(c, 1)).toEqual([false, true]);
});

test('only the spouse of the person who answers is known to be one', () => {
  const c = contextOf([
    { age: 30 },
    { age: 60, relationship: 'parent' },
    { age: 61, relationship: 'parent' },
  ]);
  expect(spouseOf(c, 1)).toBeUndefined();
  expect(spouseOf(contextOf(couple), 0)).toBe(1);
});

test('spouses file together unless the person who answers says otherwise', () => {
  const [self, spouse] = couple as [(typeof couple)[0], (typeof couple)[0]];
  expect(filesJointly(contextOf([self, spouse]), 0)).toBe(true);
  expect(filesJointly(contextOf([{ ...self, filingStatus: 'separate' }, spouse]), 1)).toBe(false);
  expect(filesJointly(contextOf([self, spouse], { unstated: 'unknown' }), 0)).toBeUndefined();
});
