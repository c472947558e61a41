/** What may change in a home beside pay: each makes another household of it, to be screened as any other. */
import type { Household, Person } from '../facts/values.ts';

export type LifeChange = 'child' | 'unemploymentEnds' | 'secondJob' | 'marriage';

/** Dollars a month of the second job. */
export const SECOND_JOB = 500;

/** The household after a change; undefined where there is nothing that could change so. */
export const AFTER: Readonly<Record<LifeChange, (household: Household) => Household | undefined>> = {
  child: (household) => ({ ...household, people: [...household.people, newborn(household)] }),
  unemploymentEnds: (household) => {
    const people = household.people.map((person) => {
      const income = person.income?.filter(({ type }) => type !== 'unemployment');
      return income?.length === person.income?.length ? person : { ...person, income };
    });
    const isPaid = people.some((person, i) => person !== household.people[i]);
    const benefits = household.benefits?.filter((it) => it !== 'unemployment');
    return isPaid ? { ...household, people: people as Person[], ...(benefits && { benefits }) } : undefined;
  },
  secondJob: (household) => {
    const [self, ...others] = household.people;
    if (!self?.income?.some(({ type }) => type === 'wages')) return undefined;
    const income = [...self.income, { type: 'wages', amount: SECOND_JOB, every: 'month' } as const];
    const changed = { ...self, income };
    delete changed.incomeThisYear;
    return { ...household, people: [changed, ...others] };
  },
  marriage: (household) => {
    if (!household.people.some(({ relationship }) => relationship === 'partner')) return undefined;
    const people = household.people.map((person): Person => {
      if (person.relationship !== 'partner' && person.relationship !== 'self') return person;
      const changed = { ...person };
      // What follows from being married or not is worked out anew.
      delete changed.filingStatus;
      delete changed.spouse;
      return person.relationship === 'self' ? changed : { ...changed, relationship: 'spouse' };
    });
    return { ...household, people };
  },
};

function newborn({ people }: Household): Person {
  const ids = new Set(people.map(({ id }) => id));
  const id = [...Array(people.length + 1).keys()].map((n) => `new${n}`).find((it) => !ids.has(it)) ?? 'new';
  return { id, relationship: 'child', age: 0, ageMonths: 0, insurance: ['none'], income: [] };
}
