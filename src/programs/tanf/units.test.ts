import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { tanfUnits } from './units.ts';

const idsOf = (...people: Parameters<typeof contextOf>): string[][] =>
  tanfUnits(contextOf(...people)).map(({ household }) => household.people.map(({ id }) => id));

test('a grown daughter and her child are a family beside that of the first person (45 CFR 260.30)', () => {
  const home = [{ age: 55 }, { age: 25 }, { age: 3, relationship: 'grandchild' as const, parents: ['p2'] }];
  expect(idsOf(home)).toEqual([['p1'], ['p2', 'p3']]);
});

test('a child without a parent here is of the family of the relative who cares', () => {
  const home = [{ age: 55 }, { age: 25 }, { age: 3, relationship: 'grandchild' as const, parents: [] }];
  expect(idsOf(home)).toEqual([['p1', 'p3'], ['p2']]);
});
