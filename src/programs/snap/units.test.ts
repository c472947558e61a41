import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { snapUnits } from './units.ts';

const idsOf = (...people: Parameters<typeof contextOf>): string[][] =>
  snapUnits(contextOf(...people)).map(({ household }) => household.people.map(({ id }) => id));

test('who buys and cooks apart is a unit of their own; a child under 22 stays with a parent (7 CFR 273.1(b)(1))', () => {
  const home = [{ age: 50 }, { age: 21 }, { age: 30, relationship: 'unrelated' as const }];
  expect(idsOf(home, { shareFood: false })[1]).toEqual(['p3']);
  expect(idsOf(home)).toEqual([['p1', 'p2', 'p3']]);
});

test('who is 60 and disabled may stand apart where the others have little (7 CFR 273.1(b)(2))', () => {
  const older = { age: 70, relationship: 'parent' as const, disabled: true };
  expect(idsOf([{ age: 40, income: [monthly('wages', 2150)] }, older])).toEqual([['p1', 'p2'], ['p2']]);
  expect(idsOf([{ age: 40, income: [monthly('wages', 2300)] }, older])).toEqual([['p1', 'p2']]);
});
