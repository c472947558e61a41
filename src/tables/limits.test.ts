import { beforeAll, describe, expect, it } from 'vitest';
import { byPlace } from './by-place.ts';
import { limits } from './limits.ts';

describe.each(Object.keys(limits))('the income table of %s', (program) => {
  it('has an amount or a word in every cell of every place', () => {
    const { table, tables } = byPlace(program, 'en');
    for (const rows of tables) {
      expect(rows.length).toBe(table.rows.length);
      for (const row of rows) expect(row.length).toBe(table.columns.length);
      expect(rows.flat().join(' ')).not.toMatch(/NaN|Infinity|1,000,000,000/);
    }
  });
});

describe('a table draws what the sources print', () => {
  const cell = (program: string, place: string, row: number, column: number): string | undefined => {
    const { tables, places } = byPlace(program, 'en');
    return tables[places[place] ?? -1]?.[row]?.[column];
  };

  beforeAll(() => void (process.env['EVERY_DOOR_DAY'] = '2026-11-24'));

  it('SNAP: four people in Texas, at 165 percent of the guideline', () => {
    expect([cell('snap', 'TX', 3, 0), cell('snap', 'TX', 3, 1)]).toEqual(['$1,023', '$4,538']);
  });

  it('TANF: three people in Texas and New Hampshire, and a place whose amounts we have not read', () => {
    expect(['TX', 'NH', 'PR'].map((place) => cell('tanf', place, 1, 0))).toEqual([
      '$382',
      '$1,366',
      'has its own rules',
    ]);
  });

  it('WIC: one person in Alaska', () => expect(cell('wic', 'AK', 0, 0)).toBe('$3,076'));

  it('Lifeline: one person at 135 percent, at 150 in Texas; Head Start: two people at the guideline', () => {
    expect([cell('lifeline', 'OH', 0, 0), cell('lifeline', 'TX', 0, 0)]).toEqual(['$1,796', '$1,995']);
    expect(cell('head-start', 'OH', 1, 0)).toBe('$1,803');
  });

  it('food boxes: two people at 150 percent of the guideline', () =>
    expect(cell('csfp', 'OH', 1, 0)).toBe('$2,705'));

  it('school meals: free for all in California', () =>
    expect(cell('school-meals', 'CA', 0, 0)).toBe('free for all'));

  it('Medicaid: a baby in Texas, and no group of adults there', () => {
    expect([cell('medicaid', 'TX', 0, 0), cell('medicaid', 'TX', 5, 0)]).toEqual(['$2,700', 'not covered']);
  });

  it('unemployment pay: a week in New Jersey, in dollars, percent, and weeks', () => {
    const column = [0, 1, 2, 3].map((row) => cell('unemployment', 'NJ', row, 0));
    expect(column).toEqual(['$186', '$905', '60%', '20 to 26']);
  });

  it('EITC: one child, most and both ends of 2026', () => {
    expect([0, 1, 2].map((i) => cell('eitc', 'OH', 1, i))).toEqual(['$4,427', '$51,593', '$58,863']);
  });

  it('Medicare Savings Programs: one person and a couple as CMS prints them, and states that go higher', () => {
    const row = (place: string, n: number) => [0, 1, 2].map((i) => cell('medicare-savings', place, n, i));
    expect(row('TX', 0)).toEqual(['$1,350', '$1,616', '$1,816']);
    expect(row('TX', 1)).toEqual(['$1,824', '$2,184', '$2,455']);
    expect(row('CT', 0)).toEqual(['$2,807', '$3,073', '$3,272']);
    expect(row('RI', 0)).toEqual(['$1,683', 'not covered', '$2,255']);
    expect(row('MS', 0)).toEqual(['$1,380', '$1,646', '$1,846']);
    expect(row('DC', 0)).toEqual(['$4,010', 'not covered', 'not covered']);
  });

  it('Extra Help: 23,940 dollars a year for one in most places, with 20 a month on top', () => {
    expect(cell('extra-help', 'TX', 0, 0)).toBe('$2,015');
  });
});
