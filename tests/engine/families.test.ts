import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../src/engine/household/families.ts';
import type { Household, Person } from '../../src/facts/values.ts';
import { parseHousehold } from '../../src/schema/parse-household.ts';
import { contradictions } from '../support/contradiction.ts';
import { wholeHousehold } from '../support/households.ts';
import { screened } from '../support/screened.ts';

const home = (people: Partial<Person>[], more: Partial<Household> = {}): Household => ({
  asOf: '2026-11-29',
  state: 'OH',
  unstated: 'none',
  people: people.map((p, i) => ({ id: `p${i + 1}`, relationship: 'self', age: 30, ...p })),
  ...more,
});
/** A person of whom less is said. */
function without(person: Person, ...facts: (keyof Person)[]): Person {
  const rest = { ...person };
  for (const fact of facts) Reflect.deleteProperty(rest, fact);
  return rest;
}
const wages = (amount: number): NonNullable<Person['income']> => [{ type: 'wages', amount, every: 'month' }];
const of = (household: Household, program: string) => {
  const result = screened(household).results.find((r) => r.program === program);
  if (!result) throw new Error(`No result for ${program}.`);
  return result;
};

describe('whose child it is', () => {
  const people = [
    { age: 25 },
    { relationship: 'partner', age: 25, income: wages(15_000) },
    { relationship: 'child', age: 1 },
  ] as const;

  test('is open beside a partner, and asked for', () => {
    const medicaid = of(home([...people]), 'medicaid');
    expect(medicaid.people.find(({ id }) => id === 'p3')?.outcome).toBe('possible');
    expect(medicaid.unsettled).toContain('people[2].parents');
  });

  test.each([
    [['p1'], 'likely'],
    [['p1', 'p2'], 'unlikely'],
  ])('decides by whose income the child is judged: %j', (parents, outcome) => {
    const [self, partner, child] = people;
    const medicaid = of(home([self, partner, { ...child, parents }]), 'medicaid');
    expect(medicaid.people.find(({ id }) => id === 'p3')?.outcome ?? 'unlikely').toBe(outcome);
  });

  test('is asked of nobody where relationships say it', () => {
    const plain = home([{ age: 40 }, { relationship: 'spouse', age: 40 }, { relationship: 'child', age: 9 }]);
    expect(familiesOf(plain).ways).toHaveLength(1);
  });
});

test('a certain outcome holds in every family that the household may be', () => {
  fc.assert(
    fc.property(wholeHousehold, (whole) => {
      const bare = {
        ...whole,
        people: whole.people.map((person) => without(person, 'parents', 'spouse')),
      };
      const partial = screened(bare);
      const { ways, isCut } = familiesOf(bare);
      expect(isCut).toBe(false);
      for (const { household } of ways) expect(contradictions(partial, screened(household))).toEqual([]);
    }),
    { numRuns: 150, seed: 20261129 },
  );
});

describe('each unit of a home is judged', () => {
  test('food: a parent who cooks apart gets SNAP alone', () => {
    const apart = home(
      [
        { age: 40, income: wages(4000) },
        { relationship: 'parent', age: 70 },
      ],
      { shareFood: false },
    );
    const snap = of(apart, 'snap');
    expect(snap.people.map(({ id }) => id)).toEqual(['p2']);
    expect(snap.units?.[0]?.people).toEqual(['p2']);
    expect(snap.estimate).toBeUndefined();
  });

  test('food: under 22 and beside a parent is one unit with them', () => {
    const together = home([{ age: 20 }, { relationship: 'parent', age: 45, income: wages(4000) }], {
      shareFood: false,
    });
    expect(of(together, 'snap').outcome).toBe('unlikely');
  });

  test('cash help: a grown daughter and her child, in the home of a grandparent who earns', () => {
    const three = home([
      { age: 55, income: wages(6000) },
      { relationship: 'child', age: 25 },
      { relationship: 'grandchild', age: 3, parents: ['p2'] },
    ]);
    expect(of(three, 'tanf').people.map(({ id }) => id)).toEqual(['p2', 'p3']);
  });
});

describe('the age at the end of the year', () => {
  const single = (age: number, birthMonth?: number) =>
    home([{ age, income: wages(1000), ...(birthMonth === undefined ? {} : { birthMonth }) }], {
      asOf: '2026-02-01',
    });
  test.each([
    [24, 12, 'likely'],
    [24, 1, 'unlikely'],
    [64, 1, 'likely'],
    [64, 12, 'unlikely'],
  ])('decides the earned income credit: %i, born in month %i', (age, month, outcome) =>
    expect(of(single(age, month), 'eitc').outcome).toBe(outcome),
  );

  test('is open while the month is not said', () => {
    const eitc = of(single(24), 'eitc');
    expect(eitc.outcome).toBe('possible');
    expect(eitc.missing).toEqual(['people[0].birthMonth']);
  });
});

test('pay of the year: after a layoff the credit waits for what was earned since January', () => {
  const laidOff = home(
    [
      {
        age: 34,
        citizenship: 'citizen',
        adjustments: [],
        filingStatus: 'headOfHousehold',
        income: [{ type: 'unemployment', amount: 300, every: 'week' }],
      },
      { relationship: 'child', age: 6, citizenship: 'citizen' },
    ],
    { unstated: 'unknown' },
  );
  const before = of(laidOff, 'eitc');
  expect(before.outcome).toBe('possible');
  expect(before.missing).toContain('people[0].earnedThisYear');
  const [parent, child] = laidOff.people as [Person, Person];
  const eitc = of({ ...laidOff, people: [{ ...parent, earnedThisYear: 18_000 }, child] }, 'eitc');
  expect(eitc.outcome).toBe('likely');
});

describe('families that cannot be are refused, in one line each', () => {
  const [a, b] = [
    { id: 'a', relationship: 'self', age: 30 },
    { id: 'b', relationship: 'partner', age: 50 },
  ];
  const told = (...people: object[]): string[] =>
    parseHousehold({ state: 'OH', people }).problems.map(({ path, message }) => `${path}: ${message}`);
  test.each([
    [
      'parents who do not exist',
      [{ ...a, parents: ['z'] }, b],
      /^people\[0\]\.parents: "z" is no other person here/,
    ],
    ['a child older than a parent', [a, { ...b, parents: ['a'] }], /^people\[1\]\.parents: "a" is 30/],
    [
      'an own ancestor',
      [
        { ...a, parents: ['b'] },
        { ...b, parents: ['a'] },
      ],
      /^people\[0\]\.parents: "a" would be their own ancestor/,
    ],
    [
      'a spouse who denies it',
      [
        { ...a, spouse: 'b' },
        { ...b, spouse: 'none' },
      ],
      /^people\[1\]\.spouse: "a" names "b"/,
    ],
    [
      'two spouses',
      [a, { ...b, spouse: 'a' }, { ...b, id: 'c', spouse: 'a' }],
      /^people\[2\]\.spouse: "b" names "a" as husband or wife already/,
    ],
    ['a thirteenth month', [{ ...a, birthMonth: 13 }], /^people\[0\]\.birthMonth: Write 12 or less/],
  ])('%s', (_, people, line) => {
    const lines = told(...people);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });

  test('more earned this year than could be is not refused', () =>
    expect(told({ ...a, earnedThisYear: 5_000_000 })).toEqual([]));
});

test.each([true, false])(
  'who in the home has cash aid now has it, whatever could start anew: pregnant %s',
  (pregnant) => {
    const sister = { relationship: 'sibling', age: 30, sex: 'female', pregnant } as const;
    const aid: NonNullable<Person['income']> = [{ type: 'tanf', amount: 200, every: 'month' }];
    const tanf = of(
      home([
        { age: 40, income: wages(2000) },
        { ...sister, income: aid },
      ]),
      'tanf',
    );
    expect(tanf.outcome).toBe('receiving');
  },
);
