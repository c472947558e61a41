import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { isMedicallyNeedy } from './medically-needy.ts';

const older = (medicalCosts?: number) => ({
  age: 67,
  income: [monthly('socialSecurityRetirement', 1500)],
  ...(medicalCosts === undefined ? {} : { medicalCosts }),
});
const inKansas = (person: Parameters<typeof contextOf>[0][number], facts = {}) =>
  contextOf([person], { state: 'KS', ...facts }).of(isMedicallyNeedy, 0);

test('1500 - 20 - 475 = 1005 a month: more opens the door, an office looks at the bills', () => {
  expect(inKansas(older(1006))).toBeUndefined();
  expect(inKansas(older(1005))).toBe(false);
});
test('premiums count, and so do costs that the household states for its older people', () => {
  expect(inKansas({ ...older(900), healthPremiums: 200 })).toBeUndefined();
  expect(inKansas(older(), { expenses: { medicalElderlyDisabled: 1100 } })).toBeUndefined();
});
test('a parent without stated costs is not asked for bills', () => {
  const family = [{ age: 30, income: [monthly('wages', 4000)] }, { age: 8 }];
  const open = { state: 'KS', unstated: 'unknown' } as const;
  expect(contextOf(family, { state: 'KS' }).of(isMedicallyNeedy, 0)).toBe(false);
  expect(
    contextOf([{ ...family[0], age: 30, medicalCosts: 0 }, { age: 8 }], open).of(isMedicallyNeedy, 0),
  ).not.toBe(true);
});
test('no for a group or state without it, and with too much saved', () => {
  expect(contextOf([older(1400)], { state: 'AL' }).of(isMedicallyNeedy, 0)).toBe(false);
  expect(inKansas({ age: 30, medicalCosts: 5000 })).toBe(false);
  expect(inKansas(older(1100), { assets: 2001 })).toBe(false);
});
