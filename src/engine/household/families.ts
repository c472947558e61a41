/**
 * The families that a household may be. Whose child somebody is, and who is married to whom, is mostly plain from the
 * relationships to the first person. Where it is not, and nobody said it, each way it may be is one family; what comes
 * out the same in all of them does not hang on it (household.md, Families).
 */
import type { Household, Person } from '../../facts/values.ts';

/** What nobody has said, by its path, and what it may be. */
interface Unsaid {
  readonly path: string;
  readonly index: number;
  readonly key: 'parents' | 'spouse';
  readonly ways: readonly (readonly string[] | string)[];
}
/** One way in which the household may be a family, and which way each unsaid fact then is. */
export interface FamilyWay {
  readonly household: Household;
  /** For each of the paths, in their order, the number of the way that was taken. */
  readonly taken: readonly number[];
}
export interface Families {
  readonly paths: readonly string[];
  readonly ways: readonly FamilyWay[];
  /** Whether there are more ways than were taken up: then nothing that differs among families is certain. */
  readonly isCut: boolean;
}

/** Years that lie at least between a parent and a child. */
const GENERATION = 14;
/** At this age no rule asks any more whose child somebody is. */
const GROWN = 24;
/** More ways than this are not worked out; in a large home, where each takes long, only two. */
const MOST_WAYS = 16;
const LARGE = 12;
const mostWays = (people: number): number => (people > LARGE ? 2 : MOST_WAYS);
const OWN = new Set(['child', 'stepchild']);
/** Who in the household may be a parent of somebody whose parents nobody named, by what both are to the first person. */
const MAY_BE_PARENT: Readonly<Record<string, readonly string[]>> = {
  grandchild: ['child', 'stepchild', 'otherRelative', 'unrelated'],
  otherRelative: ['sibling', 'otherRelative', 'grandparent', 'partner', 'unrelated'],
  unrelated: ['partner', 'otherRelative', 'unrelated'],
};
/** Two of these are married, or not. */
const MAY_BE_COUPLE = ['parent', 'grandparent'] as const;

const families = new WeakMap<Household, Families>();

/** Every family that a household may be; one, the household as it stands, where nothing is left open. */
export function familiesOf(household: Household): Families {
  let found = families.get(household);
  if (!found) families.set(household, (found = workOut(household)));
  return found;
}

function workOut(household: Household): Families {
  const most = mostWays(household.people.length);
  const unsaid = [
    ...household.people.flatMap((_, i) => unsaidParents(household, i)),
    ...unsaidCouples(household),
  ];
  let ways: FamilyWay[] = [{ household, taken: [] }];
  for (const { index, key, ways: options } of unsaid)
    ways = ways
      .flatMap((way) =>
        options.map((option, n) => ({
          household: withFact(way.household, index, key, option),
          taken: [...way.taken, n],
        })),
      )
      .slice(0, most);
  const all = unsaid.reduce((product, { ways: { length } }) => product * length, 1);
  return { paths: unsaid.map(({ path }) => path), ways, isCut: all > most };
}

const withFact = (
  household: Household,
  index: number,
  key: Unsaid['key'],
  value: Unsaid['ways'][number],
): Household => ({
  ...household,
  people: household.people.map((person, i) =>
    i === index ? ({ ...person, [key]: value } as Person) : person,
  ),
});

function unsaidParents({ people }: Household, i: number): Unsaid[] {
  const child = people[i];
  if (!child || child.parents !== undefined || child.age >= GROWN) return [];
  const { relationship, age } = child;
  const isOlder = (p: Person): boolean => p.age >= age + GENERATION;
  const own = people.filter((p) => p.relationship === 'self' || p.relationship === 'spouse').map((p) => p.id);
  const kinds = OWN.has(relationship) ? ['partner'] : (MAY_BE_PARENT[relationship] ?? []);
  const others = people
    .filter((p) => p !== child && kinds.includes(p.relationship) && isOlder(p))
    .map((p) => p.id);
  if (!others.length) return [];
  const ways = OWN.has(relationship)
    ? [own, ...others.map((id) => [...own, id])]
    : [[], ...others.map((id) => [id]), ...pairsOf(others)];
  return [{ path: `people[${i}].parents`, index: i, key: 'parents', ways }];
}

const pairsOf = (ids: readonly string[]): string[][] =>
  ids.flatMap((one, n) => ids.slice(n + 1).map((other) => [one, other]));

function unsaidCouples({ people }: Household): Unsaid[] {
  return MAY_BE_COUPLE.flatMap((kind): Unsaid[] => {
    const two = people.filter(({ relationship }) => relationship === kind);
    const [first, second] = two;
    if (two.length !== 2 || !first || !second || two.some(({ spouse }) => spouse !== undefined)) return [];
    const index = people.indexOf(first);
    return [{ path: `people[${index}].spouse`, index, key: 'spouse', ways: ['none', second.id] }];
  });
}
