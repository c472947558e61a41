import { describe, expect, it } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import { tanfAssetLimit, tanfAssets, tanfAssetTest } from './assets.ts';
import { tanfGrant } from './grant.ts';
import { tanfStatus } from './status.ts';
import { tanfTable } from './table.ts';
import { tanfTestIncome, tanfTestLimit } from './test.ts';

type Facts = Parameters<typeof contextOf>[1];
const child = { age: 8, student: 'school' as const };
const THREE: readonly SomePerson[] = [{ age: 30 }, child, child];
const inState = (state: string, people = THREE, facts: Facts = {}, day = '2026-11-15') =>
  contextOf(people, { ...facts, state: state as 'TX' }, day);
const grant = (...of: Parameters<typeof inState>) => {
  const range = inState(...of).of(tanfGrant);
  return range?.min === range?.max ? range?.min : range;
};
const paid = (amount: number, type: Parameters<typeof monthly>[0] = 'wages'): readonly SomePerson[] => [
  { age: 30, income: [monthly(type, amount)] },
  child,
  child,
];

describe('the most for a family of three', () => {
  it.each([
    ['AL', 344], ['AK', 923], ['AR', 204], ['CO', 620], ['DE', 338], ['DC', 781], ['GA', 280], ['HI', 788.64], ['ID', 309],
    ['IL', 796], ['IN', 513], ['IA', 426], ['KY', 341], ['LA', 484], ['ME', 895], ['MD', 753], ['MA', 901], ['MI', 583],
    ['MN', 778], ['MS', 260], ['MO', 292.09], ['MT', 725.08], ['NE', 586.85], ['NV', 386], ['NH', 1366], ['NJ', 559], ['NM', 549],
    ['NC', 272], ['ND', 962], ['OH', 640.33], ['OK', 292], ['OR', 506], ['RI', 865], ['SC', 460.57], ['SD', 631], ['TN', 387],
    ['TX', 382], ['UT', 662], ['WA', 706], ['WV', 542], ['CT', 914.08],
  ])('%s', (state, most) => expect(grant(state)).toBeCloseTo(most as number, 1)); // prettier-ignore

  it.each([
    ['AZ', undefined, 347.1], ['FL', undefined, 303], ['WY', undefined, 902], ['VT', 'Windham', 856.1], ['NY', 'Kings', 789],
    ['CA', 'Los Angeles', 1175], ['PA', 'Philadelphia', 403], ['KS', 'Allen', 386], ['VA', 'Richmond city', 481.63],
  ])('%s with rent to pay', (state, county, most) => {
    const facts = { expenses: { rent: 2000 }, housing: 'rent' as const, ...(county ? { county: county as string } : {}) };
    expect(grant(state as string, THREE, facts)).toBeCloseTo(most as number, 1);
  }); // prettier-ignore

  it('is not known in Puerto Rico', () => expect(grant('PR')).toBeUndefined());
});

describe('less what counts', () => {
  it('fills the gap to a higher standard up to the grant, in Georgia and Maine', () => {
    expect(grant('GA', paid(350))).toBe(280);
    expect(grant('ME', paid(308))).toBe(895);
    expect(grant('ME', paid(608))).toBe(780);
  });
  it('pays a part of the gap in Delaware', () => expect(grant('DE', paid(900))).toBeCloseTo(338, 2));
  it('asks for a gap of so much for each person in North Carolina', () => {
    expect(grant('NC', paid(469, 'unemployment'))).toBe(37.5);
    expect(grant('NC', paid(470, 'unemployment'))).toBe(0);
  });
  it('takes pay off a higher standard in Idaho', () => {
    expect(grant('ID', paid(300))).toBe(209);
    expect(grant('ID', paid(100))).toBe(309);
    expect(grant('ID', paid(100, 'unemployment'))).toBe(209);
  });
  it('takes pay before the cap and other income after it in Nebraska', () => {
    expect(grant('NE', paid(500))).toBeCloseTo(586.85, 2);
    expect(grant('NE', paid(100, 'unemployment'))).toBeCloseTo(486.85, 2);
  });
  it('pays nothing below ten dollars in Louisiana, and never less than ten in Texas', () => {
    expect(grant('LA', paid(1495))).toBe(0);
    expect(grant('TX', paid(690))).toBe(10);
  });
  it('cuts a fifth from some pay on in Connecticut', () => {
    expect(grant('CT', paid(3000))).toBeCloseTo(914.08, 1);
    expect(grant('CT', paid(4000))).toBeCloseTo(0.8 * 914.08, 1);
  });
});

describe('variants', () => {
  const table = (state: string, people: readonly SomePerson[], facts: Facts, name = 'pay') => {
    const c = inState(state, people, facts);
    return tanfTable(c, name);
  };
  it('by county, and over all of them where the county is not known', () => {
    expect(table('PA', THREE, { county: 'Bucks' }).min).toBe(421);
    expect(table('PA', THREE, {})).toEqual({ min: 365, max: 421 });
    expect(table('PA', THREE, { county: 'No such county' })).toEqual({ min: 365, max: 421 });
  });
  it('a city of Virginia is not the county of its name', () => {
    expect(table('VA', THREE, { county: 'Fairfax city' }).min).toBeCloseTo(586.74, 1);
    expect(table('VA', THREE, { county: 'Roanoke' }).min).toBeCloseTo(481.63, 1);
  });
  it('by housing: none, subsidized, shared, with a cost up to 50 dollars', () => {
    expect(table('AZ', THREE, {}).min).toBeCloseTo(218.67, 2);
    expect(table('FL', THREE, { expenses: { rent: 50 } }).min).toBe(258);
    expect(table('RI', THREE, { benefits: ['section8'] }).min).toBe(800);
    expect(table('SD', THREE, { housing: 'withOthers' }).min).toBe(456);
    expect(table('WY', THREE, { expenses: { rent: 500 }, benefits: ['publicHousing'] }).min).toBe(620);
  });
  it('a county of New York that we have not read lies between the lowest and the highest', () =>
    expect(table('NY', THREE, { county: 'Suffolk', expenses: { rent: 2000 } })).toEqual({
      min: 648,
      max: 836,
    }));
  it('a baby of weeks in Wisconsin', () => {
    expect(grant('WI', [{ age: 30 }, { age: 0, ageMonths: 1 }])).toBe(673);
    expect(grant('WI')).toEqual({ min: 608, max: 653 });
  });
});

describe('the test that decides', () => {
  const sides = (state: string, pay: number, facts: Facts = {}) => {
    const c = inState(state, paid(pay), facts);
    return [c.of(tanfTestIncome).min, Math.round(c.of(tanfTestLimit).min * 100) / 100];
  };
  it('is the first that fails, else the first', () => {
    expect(sides('MI', 300)).toEqual([80, 583]);
    expect(sides('GA', 800)).toEqual([800, 784.4]);
    expect(sides('GA', 780)).toEqual([530, 424]);
  });
  it('of who gets it already is another one', () =>
    expect(sides('MI', 1000, { benefits: ['tanf'] })).toEqual([400, 583]));
});

describe('savings', () => {
  it('have a limit that can grow with age and size, or none', () => {
    expect(inState('AK', [{ age: 61 }, child]).of(tanfAssetLimit).min).toBe(3000);
    expect(inState('ND').of(tanfAssetLimit).min).toBe(6025);
    expect(inState('IN', THREE, { benefits: ['tanf'] }).of(tanfAssetLimit).min).toBe(10_000);
    expect(inState('OH').of(tanfAssetTest)).toBe(false);
    expect(inState('NC').of(tanfAssetLimit).max).toBeGreaterThan(1e9);
  });
  it('leave open whether a second car counts', () => {
    expect(inState('TX', THREE, { assets: 500, vehicles: 900 }).of(tanfAssets)).toEqual({
      min: 500,
      max: 1400,
    });
    expect(inState('NV', THREE, { assets: 500, vehicles: 900 }).of(tanfAssets)).toEqual({
      min: 500,
      max: 500,
    });
  });
});

it('status: at once, after five years, by the state, or open', () => {
  const status = (state: string, facts: Partial<SomePerson>) =>
    inState(state, [{ age: 30, ...facts }]).of(tanfStatus, 0);
  expect(status('TX', { citizenship: 'refugeeOrAsylee' })).toBe(true);
  expect(status('TX', { citizenship: 'permanentResident', yearsInStatus: 4 })).toBe(false);
  expect(status('TX', { citizenship: 'permanentResident', yearsInStatus: 5 })).toBe(true);
  expect(status('WA', { citizenship: 'permanentResident', yearsInStatus: 0 })).toBe(true);
  expect(status('NY', { citizenship: 'permanentResident', yearsInStatus: 0 })).toBeUndefined();
  expect(status('TX', { citizenship: 'otherLawful' })).toBeUndefined();
  expect(status('TX', { citizenship: 'daca' })).toBe(false);
});
