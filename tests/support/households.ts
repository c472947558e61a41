/** Draws households that state everything. The facts come from the table of facts, so none is left out. */
import { familiesOf } from '../../src/engine/household/families.ts';
import fc from 'fast-check';
import { EXPENSE } from '../../src/facts/table.ts';
import { RELATIONSHIP } from '../../src/facts/words.ts';
import { LOSS_TYPES } from '../../src/facts/across.ts';
import type { Household, Person } from '../../src/facts/values.ts';
import { EVERY_FACT, type Fact, HOUSEHOLD } from './schema-facts.ts';

type Drawn = Record<string, unknown>;
/** Amounts of money are mostly small or near limits, and sometimes large. */
const dollars = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 2500 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 200_000 }) },
);
/** What a household pays each month. It is mostly small, so that it matters beside small pay. */
const cost = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 200 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1200 }) },
  { weight: 1, arbitrary: dollars },
);
const isLoss = (type: unknown): boolean => (LOSS_TYPES as readonly unknown[]).includes(type);
const rarely = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);
const number = (min: number, max: number) => fc.integer({ min, max });
const mostly = <T>(weight: number, usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const drawAs = (path: string): fc.Arbitrary<unknown> => draw(factAt(path), path, false);

/**
 * Facts that need a special draw. All others are drawn evenly over what the table allows, or rarely if most homes say no. These are
 * drawn near the limits of rules. Undefined leaves a fact out.
 */
const WEIGHTED: Readonly<Record<string, () => fc.Arbitrary<unknown>>> = {
  id: () => fc.constant('drawn'),
  asOf: () =>
    fc.constantFrom('2025-11-15', '2026-01-15', '2026-06-15', '2026-09-30', '2026-11-15', '2027-02-01'),
  county: () => fc.constantFrom(undefined, 'Cook', 'Kings', 'Anchorage', 'No such county'),
  zip: () => fc.constantFrom('60612', '00901', '99501'),
  unstated: () => mostly(9, 'unknown', fc.constant('none')),
  unsure: () => fc.constant(undefined),
  people: () =>
    fc.oneof(
      fc.array(drawAs('people[]'), { minLength: 1, maxLength: 2 }),
      fc.array(drawAs('people[]'), { minLength: 1, maxLength: 4 }),
    ),
  shareFood: () => rarely.map((no) => !no),
  ...Object.fromEntries(Object.keys(EXPENSE).map((key) => [`expenses.${key}`, () => cost])),
  utilities: () => some('utilities', 4),
  benefits: () => mostly(2, [], some('benefits', 2)),
  hardships: () => some('hardships', 2),
  'people[].id': () => fc.constant(''),
  'people[].relationship': () =>
    fc.constantFrom('spouse', 'child', 'child', ...RELATIONSHIP.filter((r) => r !== 'self')),
  'people[].age': () => fc.oneof(number(0, 25), number(0, 95)),
  'people[].expectedBabies': () => number(1, 3),
  'people[].postpartumMonths': () => mostly(1, 600, number(0, 14)),
  'people[].citizenship': () => mostly(3, 'citizen', drawAs('people[].citizenship')),
  'people[].yearsInStatus': () => number(0, 12),
  'people[].student': () => mostly(1, 'no', drawAs('people[].student')),
  'people[].serviceConnectedRating': () => fc.constantFrom(0, 30, 100),
  'people[].workHoursPerWeek': () => number(0, 60),
  'people[].trainingHoursPerWeek': () => fc.constantFrom(0, 10, 25),
  'people[].workCredits': () => number(0, 45),
  'people[].monthsOnSsdi': () => fc.constantFrom(0, 12, 23, 24, 40),
  'people[].taxDependentOf': () =>
    mostly<unknown>(4, undefined, fc.constantFrom('outside', 'p1', 'p2', 'p3', 'p4')),
  'people[].parents': () =>
    mostly<unknown>(2, undefined, fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'p4'), { maxLength: 2 })),
  'people[].spouse': () =>
    mostly<unknown>(3, undefined, fc.constantFrom('none', 'elsewhere', 'p2', 'p3', 'p4')),
  'people[].earnedThisYear': () => mostly<unknown>(3, undefined, fc.constantFrom(0, 6000, 18_000, 40_000)),
  'people[].insurance': () => mostly(1, ['none'], some('people[].insurance', 2)),
  'people[].incomeThisYear': () =>
    mostly<unknown>(4, undefined, fc.oneof(number(0, 60_000), number(-3000, 3000))),
  'people[].adjustments': () => fc.array(drawAs('people[].adjustments[]'), { maxLength: 2 }),
  'people[].adjustments[].amount': () => number(0, 500),
  'people[].income': () => fc.array(drawAs('people[].income[]'), { maxLength: 2 }),
  'people[].income[].type': () => mostly(1, 'wages', drawAs('people[].income[].type')),
  'people[].income[].every': () => mostly(4, 'month', drawAs('people[].income[].every')),
  'people[].income[].hours': () => number(0, 60),
  'people[].unsure': () => fc.constant(undefined),
};

function factAt(path: string): Fact {
  const list = path.endsWith('[]') ? path.slice(0, -2) : path;
  const found = EVERY_FACT.find((it) => it.path === list)?.fact;
  const fact = list === path ? found : found?.kind === 'list' ? found.of : undefined;
  if (!fact) throw new Error(`The table of facts has no "${path}".`);
  return fact;
}

/** Some values of a list of choices. */
const some = (path: string, maxLength: number): fc.Arbitrary<unknown> =>
  fc.uniqueArray(drawAs(`${path}[]`), { maxLength });

/** Draws a fact as the table describes it, or by its weights. */
export function draw(fact: Fact, path: string, weighted = true): fc.Arbitrary<unknown> {
  const own = weighted ? WEIGHTED[path] : undefined;
  if (own) return own();
  switch (fact.kind) {
    case 'flag':
      return fact.isRare ? rarely : fc.boolean();
    case 'choice':
      return fc.constantFrom(...fact.options);
    case 'amount':
      return dollars;
    case 'number':
      return fact.whole
        ? number(fact.min, fact.max)
        : fc.integer({ min: Math.ceil(fact.min), max: fact.max });
    case 'list':
      return fc.array(draw(fact.of, `${path}[]`), { maxLength: 3 });
    case 'record':
      return fc
        .record(
          Object.fromEntries(
            Object.entries(fact.facts).map(([key, it]) => [key, draw(it, path ? `${path}.${key}` : key)]),
          ),
        )
        .map(stated);
    case 'text':
      throw new Error(`Say in WEIGHTED how to draw the text "${path}".`);
  }
}
/** Without the facts that were left out. */
const stated = (drawn: Drawn): Drawn =>
  Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined));

for (const path of Object.keys(WEIGHTED)) factAt(path);

/** Makes one household from the drawn facts: who is who, whose money it is, and pay by the hour. */
function makeSense(drawn: Drawn): Household {
  const people = drawn['people'] as Drawn[];
  let spouses = 0;
  const members = people.map((person, i): Drawn => {
    const { relationship, taxDependentOf, ...rest } = person;
    const isSecond = relationship === 'spouse' && spouses++ > 0;
    const claimer = taxDependentOf as string | undefined;
    const isHere = claimer !== `p${i + 1}` && people.some((_, k) => claimer === `p${k + 1}`);
    return {
      ...rest,
      ...(claimer === 'outside' || isHere ? { taxDependentOf: claimer } : {}),
      id: `p${i + 1}`,
      relationship: i === 0 ? 'self' : isSecond ? 'sibling' : relationship,
      age: i === 0 ? Math.max(16, person['age'] as number) : person['age'],
      income: (person['income'] as Drawn[]).map(sourceOf),
    };
  });
  makeFamilies(members);
  // The assets of the household are the sum of everyone's own part.
  const assets = members.reduce((sum, p) => sum + (p['assets'] as number), 0);
  return {
    ...drawn,
    assets,
    people: members as unknown as Person[],
  } as unknown as Household;
}

/** Keeps of drawn parents and spouses what can be: a parent is older, and two who are married say the same. */
function makeFamilies(members: Drawn[]): void {
  const isOfCouple = (p: Drawn): boolean => p['relationship'] === 'self' || p['relationship'] === 'spouse';
  for (const own of members) {
    const parents = own['parents'] as string[] | undefined;
    const isOlder = (p: Drawn): boolean => (p['age'] as number) > (own['age'] as number);
    if (parents)
      own['parents'] = members
        .filter((p) => isOlder(p) && parents.includes(p['id'] as string))
        .map((p) => p['id']);
  }
  const hasSpouse = members.some((p) => p['relationship'] === 'spouse');
  const wanted = members.map((p) => p['spouse']);
  for (const own of members) delete own['spouse'];
  members.forEach((own, i) => {
    const wish = wanted[i];
    if (wish === undefined || own['spouse'] !== undefined || (hasSpouse && isOfCouple(own))) return;
    const other = members.find((p) => p['id'] === wish && p !== own);
    if (wish === 'none' || wish === 'elsewhere') own['spouse'] = wish;
    else if (other && other['spouse'] === undefined && !(hasSpouse && isOfCouple(other))) {
      own['spouse'] = other['id'];
      other['spouse'] = own['id'];
    }
  });
}

/** One source of income: pay by the hour is small, and only some types can be a loss. */
function sourceOf({ hours, amount, ...item }: Drawn): Drawn {
  const isHourly = item['every'] === 'hour';
  const size = isHourly ? (amount as number) % 60 : (amount as number);
  const loss = isLoss(item['type']) && size % 2 === 1;
  return { ...item, amount: loss ? -size : size, ...(isHourly ? { hours } : {}) };
}

/** A household that states every fact without a default of its own. */
export const wholeHousehold: fc.Arbitrary<Household> = draw(HOUSEHOLD, '').map((it) =>
  withFamily(makeSense(it as Drawn)),
);

/** Says whose children and whose husband or wife people are, where relationships leave it open, and what they earned in a year in which pay changed. */
function withFamily(household: Household): Household {
  const { ways } = familiesOf(household);
  const family = ways[Number(household.assets ?? 0) % ways.length]?.household ?? household;
  const hasChanged = ({ lostJobThroughNoFault, hoursCut, income = [] }: Person): boolean =>
    lostJobThroughNoFault === true || hoursCut === true || income.some(({ type }) => type === 'unemployment');
  const ages = new Map(family.people.map(({ id, age }) => [id, age]));
  // A drawn stepchild may be as old as who answers; a file that names such a parent is refused.
  const older = ({ age, parents }: Person): Partial<Person> =>
    parents ? { parents: parents.filter((id) => (ages.get(id) ?? 0) > age) } : {};
  return {
    ...family,
    people: family.people.map((p) => ({
      ...(hasChanged(p) ? { earnedThisYear: 6000 } : {}),
      ...p,
      ...older(p),
    })),
  };
}
