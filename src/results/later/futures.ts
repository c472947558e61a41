/** What is to come in the next twelve months: the same home after a birthday, after a birth, and under the rules of January 1. */
import type { Household, Person } from '../../facts/values.ts';
import type { Result, Screening } from '../../engine/types.ts';
import { asShown, type ShownResult } from '../shown.ts';

/** One change, the home as it is then, and the day of the rules (year-month-day). */
export interface Future {
  readonly what: 'birthday' | 'baby' | 'newYear';
  /** Whose birthday, and the age then. */
  readonly who?: { readonly id: string; readonly age: number };
  readonly household: Household;
  readonly day: string;
}

/** What a change begins and ends, by program. */
export interface Change {
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

const OLDEST = 120;

export function futuresOf(household: Household, day: string): readonly Future[] {
  const { people } = household;
  const month = Number(day.slice(5, 7));
  const birthdays = people.flatMap(({ id, age }, i): Future[] => {
    const then = { ...without(household, i, 'ageMonths'), age: age + 1 };
    const person = { ...then, ...(then.birthMonth !== undefined && { birthMonth: month }) };
    return age < OLDEST
      ? [{ what: 'birthday', who: { id, age: age + 1 }, household: withPerson(household, i, person), day }]
      : [];
  });
  const births = people.flatMap((person, i): Future[] =>
    person.pregnant === true ? [{ what: 'baby', household: withBabies(household, i), day }] : [],
  );
  const newYear = `${Number(day.slice(0, 4)) + 1}-01-01`;
  const fresh = { ...household, people: people.map((_, i) => without(household, i, 'earnedThisYear')) };
  return [...birthdays, ...births, { what: 'newYear', household: fresh, day: newYear }];
}

const withPerson = (household: Household, i: number, person: Person): Household => ({
  ...household,
  people: household.people.map((it, k) => (k === i ? person : it)),
});

function without(household: Household, i: number, ...keys: (keyof Person)[]): Person {
  const left = Object.entries(household.people[i] ?? {}).filter(
    ([key]) => !keys.includes(key as keyof Person),
  );
  return Object.fromEntries(left) as unknown as Person;
}

/** The home once person `i` has had the baby, or babies. */
function withBabies(household: Household, i: number): Household {
  const { id, relationship, expectedBabies = 1 } = household.people[i] as Person;
  const mother = {
    ...without(household, i, 'pregnant', 'expectedBabies'),
    pregnant: false,
    postpartumMonths: 0,
  };
  const ids = new Set(household.people.map((it) => it.id));
  const names = Array.from({ length: ids.size + expectedBabies }, (_, n) => `baby${n + 1}`);
  const babies = names
    .filter((name) => !ids.has(name))
    .slice(0, expectedBabies)
    .map((name): Person => ({
      id: name,
      relationship: toSelf(relationship),
      age: 0,
      citizenship: 'citizen',
      parents: [id],
    }));
  const home = withPerson(household, i, mother);
  return { ...home, people: [...home.people, ...babies] };
}

/** What a baby of somebody is to the first person. */
function toSelf(mother: Person['relationship']): Person['relationship'] {
  if (['self', 'spouse', 'partner'].includes(mother)) return 'child';
  if (['child', 'stepchild', 'fosterChild'].includes(mother)) return 'grandchild';
  return mother === 'unrelated' ? 'unrelated' : 'otherRelative';
}

/** What differs between now and then: a program that is likely for somebody for whom it was not, or likely no more. */
export function changeOf(now: Screening, then: Screening): Change {
  const before = byProgram(now);
  const starts: string[] = [];
  const ends: string[] = [];
  for (const after of then.results.map(asShown)) {
    const was = before.get(after.program);
    if (!was) continue;
    if (begins(was, after)) starts.push(after.program);
    else if (finishes(was, after)) ends.push(after.program);
  }
  return { starts, ends };
}

const byProgram = ({ results }: Screening): ReadonlyMap<string, ShownResult> =>
  new Map(results.map((result: Result) => [result.program, asShown(result)]));

const hasIt = ({ outcome }: ShownResult): boolean => outcome === 'likely' || outcome === 'receiving';
const outcomes = ({ people }: ShownResult): ReadonlyMap<string, string> =>
  new Map(people.map(({ id, outcome }) => [id, outcome]));

/** Likely for the home, or for one person of it, only then. */
function begins(was: ShownResult, after: ShownResult): boolean {
  if (!hasIt(after)) return false;
  if (!hasIt(was)) return true;
  const before = outcomes(was);
  return after.people.some(({ id, outcome }) => outcome === 'likely' && before.get(id) !== 'likely');
}

/** No longer likely for the home, or for one person of it. That it is only possible then is no end. */
function finishes(was: ShownResult, after: ShownResult): boolean {
  if (!hasIt(was)) return false;
  if (after.outcome === 'unlikely') return true;
  const then = outcomes(after);
  return was.people.some(({ id, outcome }) => outcome === 'likely' && then.get(id) === 'unlikely');
}
