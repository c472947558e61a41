import type { Household, IncomeType, Period, Person } from '../facts/values.ts';
import type { Fact } from './read-sentence.ts';

/** A household of which only some facts are known yet: the place and one's own age too may be missing. */
export type PartHousehold = Partial<Omit<Household, 'people'>> & {
  readonly people: readonly Partial<Person>[];
};

/** Whom a fact about an age is about. How many people there are fills in nobody. */
const PEOPLE: ReadonlySet<string> = new Set(['spouse', 'partner', 'child', 'grandchild', 'parent']);
const FLAGS: ReadonlySet<string> = new Set(['pregnant', 'veteran', 'disabled']);

/** What the facts say as a household file; what they do not say is left out. */
export function toPartHousehold(facts: readonly Fact[]): PartHousehold {
  const of = (kind: Fact['kind']): string[] =>
    facts.filter((it) => it.kind === kind).map(({ value }) => value);
  const [state, age, housing, rent] = [of('state')[0], of('age')[0], of('housing')[0], of('rent')[0]];
  const hardships = of('hardship') as NonNullable<Household['hardships']>;
  const income = of('income').map((value) => {
    const [type, amount, every] = value.split(' ');
    return { type: type as IncomeType, amount: Number(amount), every: every as Period };
  });
  const self = {
    id: 'p1',
    relationship: 'self',
    ...(age === undefined ? {} : { age: Number(age) }),
    ...Object.fromEntries(facts.filter(({ kind }) => FLAGS.has(kind)).map(({ kind }) => [kind, true])),
    ...(income.length || of('noIncome').length ? { income } : {}),
  } as Partial<Person>;
  const others = facts
    .filter(({ kind }) => PEOPLE.has(kind))
    .map(({ kind, value }, i) => ({ id: `p${i + 2}`, relationship: kind, age: Number(value) }) as Person);
  return {
    ...(state === undefined ? {} : { state: state as Household['state'] }),
    people: [self, ...others],
    ...(housing === undefined ? {} : { housing: housing as NonNullable<Household['housing']> }),
    ...(rent === undefined ? {} : { expenses: { rent: Number(rent) } }),
    ...(hardships.length ? { hardships } : {}),
  };
}
