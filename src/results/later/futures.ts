/** What is to come in the next twelve months: the same home after a birthday, after a birth, and under the rules of January 1. */
import type { Household, Person } from '../../facts/values.ts';
import type { Screening } from '../../engine/types.ts';
import { asShown, type ShownResult } from '../shown.ts';

/** One change, the home as it is then, and the day of the rules (year-month-day). */
export interface Future {
  readonly what: 'birthday' | 'baby' | 'newYear';
  /** Whose birthday, and the age then. */
  readonly who?: { readonly id: string; readonly age: number };
  readonly household: Household;
  readonly day: string;
}

/** How a program changes: it is likely only then, for more people or with more money, for less, or no longer. */
export type How = 'starts' | 'more' | 'less' | 'ends';
/** Programs by how they change. */
export type Change = Readonly<Record<How, readonly string[]>>;

const OLDEST = 120;
/** The share by which an amount has to change to be told. */
const TOLD = 0.25;

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

/** What differs between now and then, by program. That it is only possible then is no change. */
export function changeOf(now: Screening, then: Screening): Change {
  const before = new Map(now.results.map((result) => [result.program, asShown(result)]));
  const change: Record<How, string[]> = { starts: [], more: [], less: [], ends: [] };
  for (const after of then.results.map(asShown)) {
    const was = before.get(after.program);
    const how = was && howOf(was, after);
    if (how) change[how].push(after.program);
  }
  return change;
}

function howOf(was: ShownResult, after: ShownResult): How | undefined {
  if (!hasIt(was)) return hasIt(after) ? 'starts' : undefined;
  if (!hasIt(after)) return after.outcome === 'unlikely' ? 'ends' : undefined;
  const [before, then] = [was, after].map(
    ({ people }) => new Map(people.map(({ id, outcome }) => [id, outcome])),
  );
  if (was.people.some(({ id, outcome }) => outcome === 'likely' && then?.get(id) === 'unlikely'))
    return 'less';
  if (after.people.some(({ id, outcome }) => outcome === 'likely' && before?.get(id) !== 'likely'))
    return 'more';
  return byAmount(was, after);
}

/** An amount that changes by a quarter is told; a smaller change is within what an estimate can say. */
function byAmount({ estimate: was }: ShownResult, { estimate: then }: ShownResult): How | undefined {
  if (!was || !then || was.period !== then.period) return undefined;
  if (then.max < was.min * (1 - TOLD)) return 'less';
  return then.min > was.max * (1 + TOLD) ? 'more' : undefined;
}

const hasIt = ({ outcome }: ShownResult): boolean => outcome === 'likely' || outcome === 'receiving';
