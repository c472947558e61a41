import { expect, test } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import { getsSurvivors, isUnmarriedWidow, isWidowAge, isWorkersSurvivor, lostRelative } from './survivors.ts';

const paid = monthly('socialSecuritySurvivors', 900);

test('a loss is a death in the family, one of somebody who served, or the benefit itself', () => {
  expect(contextOf([{ age: 60 }]).of(lostRelative, 0)).toBe(false);
  expect(contextOf([{ age: 60 }], { hardships: ['deathInFamily'] }).of(lostRelative, 0)).toBe(true);
  expect(contextOf([{ age: 60, survivorOfVeteran: true }]).of(lostRelative, 0)).toBe(true);
  expect(contextOf([{ age: 40, income: [paid] }, { age: 9 }]).of(lostRelative, 1)).toBe(true);
});
test('what the person who died had worked is known only where it is paid', () => {
  const c = contextOf([{ age: 60, income: [paid] }, { age: 9 }]);
  expect(c.of(getsSurvivors, 0)).toBe(true);
  expect(c.of(isWorkersSurvivor, 0)).toBe(true);
  expect(c.of(isWorkersSurvivor, 1)).toBeUndefined();
});
test('ages of a widow or widower', () => {
  const age = (facts: SomePerson, ...children: SomePerson[]) =>
    contextOf([facts, ...children]).of(isWidowAge, 0);
  expect(age({ age: 60 })).toBe(true);
  expect(age({ age: 59 })).toBe(false);
  expect(age({ age: 50, disabled: true })).toBe(true);
  expect(age({ age: 49, disabled: true })).toBe(false);
  expect(age({ age: 30 }, { age: 15 })).toBe(true);
  expect(age({ age: 30 }, { age: 16 })).toBe(false);
});
test('a marriage now ends it below 60, and from 60 on its first day would decide', () => {
  const married = (age: number) => contextOf([{ age }, { age: 50, relationship: 'spouse' }]);
  expect(married(59).of(isUnmarriedWidow, 0)).toBe(false);
  expect(married(60).of(isUnmarriedWidow, 0)).toBeUndefined();
  expect(contextOf([{ age: 40 }]).of(isUnmarriedWidow, 0)).toBe(true);
});
