import { beforeAll, describe, expect, it } from 'vitest';
import { readPlaces } from '../compile/read-places.ts';
import { limitsIn, SIZES } from './place-limits.ts';
import { missingIn, specialOf } from './special.ts';

const codes = Object.keys(readPlaces().places);
const of = (place: string, program: string, lang = 'en'): string =>
  specialOf(place, place, lang)
    .filter((it) => it.program === program)
    .flatMap(({ texts }) => texts)
    .join(' ');

beforeAll(() => void (process.env['EVERY_DOOR_DAY'] = '2026-11-24'));

describe('what is special in a place', () => {
  it('names the states without a group of adults in Medicaid, and no other', () => {
    const without = codes.filter((code) => of(code, 'medicaid').startsWith('Adults without children'));
    expect(without).toEqual(['AL', 'FL', 'KS', 'MS', 'SC', 'TN', 'TX', 'WY']);
    expect(of('TX', 'medicaid')).toContain('A parent of two can earn up to $3');
    expect(of('WI', 'medicaid')).toContain('Most states go higher');
    expect(of('GA', 'medicaid')).toContain('80 hours');
    expect(of('CO', 'medicaid')).not.toContain('Most states');
  });

  it('says where school meals are free for all, or up to a higher income', () => {
    const free = codes.filter((code) => of(code, 'school-meals').includes('free for every child'));
    expect(free).toEqual(['CA', 'CO', 'MA', 'ME', 'MI', 'MN', 'NM', 'NY', 'VT']);
    expect(of('OR', 'school-meals')).toContain('free up to $8');
    expect(of('FL', 'school-meals')).toBe('');
  });

  it('names what the state pays alone', () => {
    expect(of('CO', 'medicaid')).toContain('Cover All Coloradans');
    expect(of('UT', 'medicaid')).toContain('State CHIP');
    expect(of('NY', 'marketplace')).toContain('Essential Plan');
    expect(of('NJ', 'snap')).toContain('$95');
    expect(of('TX', 'snap')).toContain('up to $5,000');
    expect(of('CO', 'snap')).toBe('');
    expect(of('AK', 'ssi-state-supplement')).toContain('$362');
  });

  it('names the kinds of tax credits that hold today', () => {
    expect(of('IL', 'state-tax-credits')).toContain('for people who work and for children');
    expect(of('TX', 'state-tax-credits')).toBe('');
  });

  it('says the same in Spanish, without a place left in a sentence', () => {
    for (const code of codes)
      for (const lang of ['en', 'es']) {
        const all = specialOf(code, code, lang).flatMap(({ texts }) => texts);
        expect(all.length, code).toBe(specialOf(code, code, 'en').flatMap(({ texts }) => texts).length);
        expect(all.join(' '), code).not.toMatch(/[{}]|NaN|undefined|\$0\b/);
      }
  });

  it('knows what does not run there', () => {
    expect(missingIn('PR')).toContain('ssi');
    expect(missingIn('CO')).toEqual([]);
  });
});

describe('the limits of a place', () => {
  it('stand in one table by size, with the numbers of the programs’ own tables', () => {
    const { incomes, others } = limitsIn('TX', 'en');
    const row = (program: string) => incomes.find((it) => it.program === program)?.cells;
    expect(row('snap')?.[3]).toBe('$4,538');
    expect(row('lifeline')?.[0]).toBe('$1,995');
    expect(row('child-care')?.[0]).toBe('–');
    expect(incomes.every(({ cells }) => cells.length === SIZES.length)).toBe(true);
    expect(others.map(({ program }) => program)).toEqual(
      expect.arrayContaining(['medicaid', 'chip', 'tanf']),
    );
  });

  it('leave out a program that is not there or has rules that nobody has read', () => {
    const { incomes, others } = limitsIn('PR', 'en');
    expect(incomes.map(({ program }) => program)).not.toContain('snap');
    expect(others.map(({ program }) => program)).not.toContain('tanf');
  });
});
