import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { extraHelpAssetLimit, extraHelpAssets, extraHelpLimit, extraHelpSize } from './extra-help.ts';
import { extraHelpIncome } from '../medicare/income.ts';

const older = { age: 70, income: [monthly('socialSecurityRetirement', 1500)] };

test('150 percent of the guideline for one, two, and with a grandchild at home', () => {
  expect(contextOf([older]).of(extraHelpLimit, 0).max).toBe(1995);
  expect(contextOf([older, { age: 60, relationship: 'spouse' }]).of(extraHelpLimit, 0).max).toBe(2705);
  const three = contextOf([
    older,
    { age: 60, relationship: 'spouse' },
    { age: 8, relationship: 'grandchild' },
  ]);
  expect(three.of(extraHelpSize, 0)).toEqual({ min: 3, max: 3 });
  expect(three.of(extraHelpSize, 1)).toEqual({ min: 3, max: 3 });
});

test('a grown child who may be a student makes the size open', () => {
  const c = contextOf([older, { age: 20 }], { unstated: 'unknown' });
  expect(c.of(extraHelpSize, 0)).toEqual({ min: 1, max: 2 });
});

test('people who are not relatives do not count', () => {
  const c = contextOf([
    older,
    { age: 9, relationship: 'fosterChild' },
    { age: 30, relationship: 'unrelated' },
  ]);
  expect(c.of(extraHelpSize, 0).max).toBe(1);
});

test('a husband or wife counts whole, whatever the children need', () => {
  const c = contextOf([
    older,
    { age: 50, relationship: 'spouse', income: [monthly('wages', 1065)] },
    { age: 8 },
  ]);
  expect(c.of(extraHelpIncome, 0)).toEqual({ min: 1980, max: 1980 });
});

test('savings of both count, cars do not', () => {
  const c = contextOf([older, { age: 60, relationship: 'spouse' }], { assets: 36100, vehicles: 9000 });
  expect(c.of(extraHelpAssets, 0).max).toBe(36100);
  expect(c.of(extraHelpAssetLimit, 0).max).toBe(36100);
});
