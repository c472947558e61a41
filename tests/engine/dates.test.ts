/** The numbers in force on the day: those of October, January and July, the future ones that are published among them. */
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/programs/screen.ts';
import type { Household, Person } from '../../src/schema/household.ts';

const { rules, counties } = await loadRules();
const on = (day: string, household: Household, id: string) => {
  const found = screen(household, rules, day, counties).results.find((r) => r.program === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const amount = (day: string, household: Household, id: string) => on(day, household, id).estimate;
const limit = (day: string, household: Household, id: string, rule: string, person?: string) =>
  on(day, household, id).reasons.find((r) => r.rule === rule && r.person === person)?.limit;

const home = (person: Partial<Person> & { age: number }, ...others: Person[]): Household => ({
  state: 'TX',
  unstated: 'none',
  people: [{ id: 'p1', relationship: 'self', ...person }, ...others],
});
const pay = (a: number): NonNullable<Person['income']> => [{ type: 'wages', amount: a, every: 'month' }];
const child = (age: number): Person => ({
  id: 'p2',
  relationship: 'child',
  age,
  student: age > 4 ? 'school' : 'no',
});

describe('January', () => {
  test('SSI rises with the published raise of 2027', () => {
    expect(amount('2026-12-31', home({ age: 70 }), 'ssi')).toMatchObject({ min: 994, max: 994 });
    expect(amount('2027-01-01', home({ age: 70 }), 'ssi')).toMatchObject({ min: 1029, max: 1029 });
  });
  test('a tax credit is of the calendar year that holds the day', () => {
    const worker = home({ age: 30, income: pay(750) });
    const at = (day: string) => amount(day, worker, 'eitc');
    expect(at('2025-12-31')?.max).toBe(649);
    expect(at('2026-01-01')?.max).toBe(664);
    expect(at('2026-01-01')).toEqual(at('2026-12-31'));
  });
  test('the saver’s credit becomes a match', () => {
    const saver = home({
      age: 30,
      income: pay(1500),
      adjustments: [{ type: 'retirementContribution', amount: 1000, every: 'year' }],
    });
    expect(on('2026-12-31', saver, 'savers-match').kind).not.toBe(
      on('2027-01-01', saver, 'savers-match').kind,
    );
    expect(amount('2027-01-01', saver, 'savers-match')).toMatchObject({ min: 500, max: 500 });
  });
});

describe('July', () => {
  const family = home({ age: 30, income: pay(2000) }, child(3));
  test('WIC takes up the poverty guideline of the year', () => {
    const at = (day: string) => limit(day, family, 'wic', 'income', 'p2');
    expect(at('2026-07-01')).toBeGreaterThan(Number(at('2026-06-30')));
  });
  test('so do school meals', () => {
    const pupil = home({ age: 30, income: pay(6000) }, child(9));
    const at = (day: string) => limit(day, pupil, 'school-meals', 'reduced-income', 'p2');
    expect(at('2026-07-01')).toBeGreaterThan(Number(at('2026-06-30')));
  });
});

describe('October', () => {
  test('SNAP pays the minimum of the new fiscal year', () => {
    const older = home({
      age: 70,
      income: [{ type: 'socialSecurityRetirement', amount: 1500, every: 'month' }],
    });
    expect(amount('2026-09-30', older, 'snap')).toMatchObject({ min: 24, max: 24 });
    expect(amount('2026-10-01', older, 'snap')).toMatchObject({ min: 25, max: 25 });
  });
  test('child care takes up the median income of the new fiscal year', () => {
    const parent = home({ age: 30, income: pay(2000), workHoursPerWeek: 40 }, child(3));
    const at = (day: string) => limit(day, parent, 'child-care', 'income', 'p2');
    expect(at('2026-10-01')).not.toBe(at('2026-09-30'));
  });
});
