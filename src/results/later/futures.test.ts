import { describe, expect, test } from 'vitest';
import { screened, TODAY } from '../../../tests/support/screened.ts';
import type { Household, Person } from '../../facts/values.ts';
import { type Change, changeOf, futuresOf } from './futures.ts';

const home = (person: Partial<Person>, more: Partial<Household> = {}, ...others: Person[]): Household => ({
  state: 'OH',
  asOf: TODAY,
  unstated: 'none',
  ...more,
  people: [{ id: 'p1', relationship: 'self', age: 30, citizenship: 'citizen', ...person }, ...others],
});
const NOTHING: Change = { starts: [], more: [], less: [], ends: [] };
/** What changes, by what happens; whose birthday it is stands behind it. */
function changes(household: Household): Record<string, Change> {
  const now = screened(household);
  return Object.fromEntries(
    futuresOf(household, TODAY).map(({ what, who, household: then, day }) => [
      who ? `${what} ${who.id}` : what,
      changeOf(now, screened({ ...then, asOf: day })),
    ]),
  );
}

describe('a birthday', () => {
  test('at 65 begins Medicare, and a year earlier nothing', () => {
    expect(changes(home({ age: 64 }))['birthday p1']?.starts).toContain('medicare');
    expect(changes(home({ age: 63 }))['birthday p1']).toEqual(NOTHING);
  });
  test('at 5 ends WIC, and at 17 leaves less of the Child Tax Credit, for the child whose birthday it is', () => {
    const child = (id: string, age: number): Person => ({
      id,
      relationship: 'child',
      age,
      citizenship: 'citizen',
    });
    const income = [{ type: 'wages', amount: 1800, every: 'month' }] as const;
    const found = changes(
      home({ income: [...income] }, {}, child('p2', 4), { ...child('p3', 16), birthMonth: 3 }),
    );
    expect(found['birthday p2']?.ends).toContain('wic');
    expect(found['birthday p3']?.less).toContain('ctc');
    expect(found['birthday p1']).toEqual(NOTHING);
  });
});

describe('a birth', () => {
  test('brings the babies that are expected, as children of their mother', () => {
    const pregnant = home({ pregnant: true, expectedBabies: 2, sex: 'female' });
    const birth = futuresOf(pregnant, TODAY).find(({ what }) => what === 'baby');
    const [mother, ...babies] = birth?.household.people ?? [];
    expect(mother).toMatchObject({ id: 'p1', pregnant: false, postpartumMonths: 0 });
    expect(mother).not.toHaveProperty('expectedBabies');
    expect(babies.map(({ id, relationship, age, parents }) => ({ id, relationship, age, parents }))).toEqual([
      { id: 'baby1', relationship: 'child', age: 0, parents: ['p1'] },
      { id: 'baby2', relationship: 'child', age: 0, parents: ['p1'] },
    ]);
  });
  test('of a daughter brings a grandchild, with a name of its own', () => {
    const daughter: Person = { id: 'baby1', relationship: 'child', age: 18, pregnant: true };
    const birth = futuresOf(home({ age: 45 }, {}, daughter), TODAY).find(({ what }) => what === 'baby');
    expect(birth?.household.people[2]).toMatchObject({
      id: 'baby2',
      relationship: 'grandchild',
      parents: ['baby1'],
    });
  });
  test('brings WIC and health coverage for the baby too', () => {
    const found = changes(home({ pregnant: true, sex: 'female', income: [] }));
    expect(found['baby']?.more).toEqual(expect.arrayContaining(['wic', 'medicaid']));
  });
  test('is to come only where somebody is pregnant', () => {
    expect(Object.keys(changes(home({})))).toEqual(['birthday p1', 'newYear']);
  });
});

test('from January 1, 2027 refugees have no help with the price of the marketplace', () => {
  const income = [{ type: 'wages', amount: 3500, every: 'month' } as const];
  const found = changes(home({ citizenship: 'refugeeOrAsylee', income }));
  expect(found['newYear']?.ends).toContain('marketplace');
  expect(changes(home({ income }))['newYear']?.ends).not.toContain('marketplace');
});
