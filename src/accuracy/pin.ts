/**
 * What reference cases take as said though their households do not say it: whose child is whose, who is married to whom,
 * and that everybody has had this year's birthday.
 */
import type { Household, Person } from '../facts/values.ts';

const OWN: ReadonlySet<string> = new Set(['child', 'stepchild', 'fosterChild']);

/** The household with `parents`, `spouse` and `birthMonth` stated for everybody who leaves them out. */
export function pinned(household: Household): Household {
  const { people } = household;
  const idsOf = (relationship: string): string[] =>
    people.filter((person) => person.relationship === relationship).map(({ id }) => id);
  const [self = ''] = idsOf('self');
  const [spouse] = idsOf('spouse');
  const parents = idsOf('parent');
  const parentsOf = ({ id, relationship }: Person): string[] =>
    OWN.has(relationship)
      ? [self, ...(spouse === undefined ? [] : [spouse])]
      : id === self || relationship === 'sibling'
        ? parents
        : [];
  const spouseOf = ({ id }: Person): string =>
    id === self ? (spouse ?? 'none') : id === spouse ? self : 'none';
  return {
    ...household,
    people: people.map((person) => ({
      parents: parentsOf(person),
      spouse: spouseOf(person),
      birthMonth: 1,
      ...person,
    })),
  };
}
