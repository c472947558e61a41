import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { liheapAssetLimit } from './assets.ts';
import { liheapOpensWithSnap, liheapTakesSnap } from './doors.ts';
import { liheapEnergy } from './energy.ts';
import { liheapIncome } from './income.ts';
import { liheapLimit } from './limit.ts';
import { liheapSize } from './size.ts';
import { liheapCrisis, liheapWorth } from './worth.ts';

const family = (size: number) => Array.from({ length: size }, () => ({ age: 30 }));

test('the higher of two shares in Illinois, one share up to a size in Ohio', () => {
  const limit = (state: 'IL' | 'OH', size: number) => contextOf(family(size), { state }).of(liheapLimit);
  expect(limit('IL', 4).max).toBe(6407); // 60 percent of 128,140, by month
  expect(limit('IL', 10).max).toBe(10_858.33); // 200 percent of 65,150
  expect(limit('OH', 8).max).toBe(7896.88); // 175 percent of 54,150
  expect(limit('OH', 9).max).toBe(8078.67); // 60 percent of 114,593, 141 percent of it for nine
});

test('South Dakota holds its share of the median income between two percents of the guideline', () => {
  expect(contextOf(family(1), { state: 'SD' }).of(liheapLimit).max).toBe(2608.33); // 200 percent of 15,650
});

test('a limit on which sources differ lies between the federal ends', () => {
  expect(contextOf(family(1), { state: 'MI' }, '2026-11-15').of(liheapLimit)).toEqual({
    min: 1463, // 110 percent of 15,960
    max: 3114.33, // 60 percent of 119,786, 52 percent of it for one
  });
  expect(contextOf(family(1), { state: 'GU' }, '2026-11-15').of(liheapLimit).max).toBe(1995);
});

test('a higher limit in North Carolina with somebody of 60; with a disabled person perhaps', () => {
  const limit = (facts: object) => contextOf([{ age: 40, ...facts }], { state: 'NC' }).of(liheapLimit);
  expect(limit({}).max).toBe(1695.42);
  expect(limit({ age: 60 }).min).toBe(1956.25);
  expect(limit({ disabled: true })).toEqual({ min: 1695.42, max: 1956.25 });
});

test('pay of a child is left out, a fifth of pay comes off in Arkansas', () => {
  const people = [
    { age: 40, income: [monthly('wages', 1000), monthly('socialSecuritySurvivors', 200)] },
    { age: 16, income: [monthly('wages', 500), monthly('socialSecurityDependent', 300)] },
  ];
  expect(contextOf(people, { state: 'AL' }).of(liheapIncome)).toEqual({ min: 1500, max: 1500 });
  expect(contextOf(people, { state: 'AR' }).of(liheapIncome)).toEqual({ min: 1300, max: 1300 });
});

test('the price of Medicare comes off Social Security in some states, if nobody else pays it', () => {
  const income = (facts: object, state: 'SD' | 'KS' = 'SD') => {
    const person = { age: 70, income: [monthly('socialSecurityRetirement', 1000), monthly('pension', 500)] };
    return contextOf([{ ...person, ...facts }], { state, benefits: [] }).of(liheapIncome);
  };
  expect(income({ insurance: ['medicare'] })).toEqual({ min: 1297.1, max: 1297.1 });
  expect(income({ insurance: ['medicare', 'medicaid'] }).min).toBe(1500);
  expect(income({ insurance: ['none'] }).min).toBe(1500);
  expect(income({ unsure: ['medicare'] })).toEqual({ min: 1297.1, max: 1500 });
  expect(income({}, 'KS')).toEqual({ min: 1500, max: 1500 });
});

test('people whom federal help does not serve may or may not be counted', () => {
  const c = contextOf([
    { age: 40, citizenship: 'undocumented', income: [monthly('wages', 1000)] },
    { age: 6, citizenship: 'citizen' },
  ]);
  expect(c.of(liheapSize)).toEqual({ min: 1, max: 2 });
  expect(c.of(liheapIncome)).toEqual({ min: 0, max: 1000 });
});

test('who has a cost for energy', () => {
  const energy = (facts: object) => contextOf([{ age: 40 }], { state: 'KS', ...facts }).of(liheapEnergy);
  expect(energy({ housing: 'own' })).toBe(true);
  expect(energy({ housing: 'rent' })).toBe(true);
  expect(energy({ housing: 'withOthers' })).toBeUndefined();
  expect(energy({ housing: 'withOthers', utilities: ['electricity'] })).toBe(true);
  expect(energy({ housing: 'homeless' })).toBe(false);
  expect(energy({ housing: 'rent', benefits: ['publicHousing'] })).toBeUndefined();
  expect(energy({ housing: 'facility', utilities: ['heating'] })).toBe(false);
});

test('which states take SNAP', () => {
  const takes = (state: 'FL' | 'WA' | 'KY') => contextOf([{ age: 40 }], { state });
  expect(takes('FL').of(liheapTakesSnap)).toBe(true);
  expect(takes('WA').of(liheapTakesSnap)).toBe(false);
  expect(takes('KY').of(liheapTakesSnap)).toBeUndefined();
  expect(takes('KY').of(liheapOpensWithSnap)).toBe(false);
});

test('savings, an amount, and a shut-off notice', () => {
  expect(contextOf([{ age: 60 }], { state: 'NC' }, '2026-11-15').of(liheapAssetLimit)?.max).toBe(4500);
  expect(contextOf([{ age: 60 }], { state: 'TX' }).of(liheapAssetLimit)).toBeUndefined();
  expect(contextOf([{ age: 60 }], { state: 'GA' }).of(liheapWorth)).toEqual({ min: 400, max: 810 });
  expect(contextOf([{ age: 60 }], { state: 'WY' }).of(liheapWorth)).toBeUndefined();
  expect(contextOf([{ age: 60 }], { hardships: ['utilityShutoff'] }).of(liheapCrisis).min).toBe(1);
});
