import { expect, test } from 'vitest';
import { loadRules } from '../../cli/load-rules.ts';
import type { Household } from '../../schema/household.ts';
import { engine } from '../../programs/screen.ts';
import type { Context } from '../context.ts';
import { countyKey, ratingAreas, sameCounty } from './county.ts';

const { rules, counties } = await loadRules();
const at = (place: Pick<Household, 'state' | 'county' | 'zip'>): Context =>
  engine.context({
    household: { people: [{ id: 'p1', relationship: 'self', age: 40 }], ...place },
    rules,
    day: '2026-11-15',
    counties,
  });
const areas = (state: Household['state'], county?: string, zip?: string): string[] =>
  ratingAreas(
    at({ state, ...(county === undefined ? {} : { county }), ...(zip === undefined ? {} : { zip }) }),
  );

test('spellings of one name agree', () => {
  expect(countyKey("Prince George's")).toBe('princegeorges');
  expect(sameCounty('St. Louis city', 'ST LOUIS CITY')).toBe(true);
  expect(sameCounty('Saint Louis', 'St. Louis')).toBe(true);
  expect(sameCounty('Doña Ana County', 'Dona Ana')).toBe(true);
  expect(sameCounty('Baltimore', 'Baltimore city')).toBe(false);
});

test('a kind of county may stand at the end, also one of several words', () => {
  expect(sameCounty('Juneau City and Borough', 'Juneau')).toBe(true);
  expect(sameCounty('Nome Census Area', 'Nome')).toBe(true);
});

test('a stated county has one area, by whatever name people use', () => {
  expect(areas('TX', 'dallas county')).toEqual(['8']);
  expect(areas('NY', 'Brooklyn')).toEqual(areas('NY', 'Kings'));
  expect(areas('SD', 'Shannon')).toEqual(areas('SD', 'Oglala Lakota'));
  expect(areas('CT', 'Hartford')).toHaveLength(1);
  expect(areas('AK', 'Valdez-Cordova')).toHaveLength(1);
});

test('where no county has the name, the city of that name holds', () => {
  expect(areas('VA', 'Norfolk')).toEqual(areas('VA', 'Norfolk city'));
  expect(areas('VA', 'Norfolk')).toHaveLength(1);
});

test('an unknown name is no error: every area of the state', () => {
  expect(areas('TX', 'Nowhere')).toEqual(areas('TX'));
  expect(areas('TX')).toHaveLength(27);
  const c = at({ state: 'TX' });
  ratingAreas(c);
  expect(c.needs).toEqual(['county']);
});

test('a state with one area asks for nothing', () => {
  const c = at({ state: 'NJ' });
  expect(ratingAreas(c)).toEqual(['1']);
  expect(c.needs).toEqual([]);
});

test('the ZIP code decides in Idaho, and within Los Angeles only in California', () => {
  expect(areas('ID', undefined, '83301')).toEqual(['2']);
  expect(areas('CA', 'Los Angeles')).toEqual(['15', '16']);
  expect(areas('CA', 'Los Angeles', '90012')).toEqual(['16']);
  expect(areas('CA', 'San Diego', '90012')).toEqual(['19']);
});
