import { expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import { engine, outcomes, screen } from '../../src/programs/screen.ts';
import { mainEarner, type Point, turningPay, whatIf } from '../../src/engine/what-if.ts';
import type { Estimate } from '../../src/engine/types.ts';
import type { Household } from '../../src/facts/values.ts';
import { readCases } from '../support/read-cases.ts';

const { rules, counties } = await loadRules();
const DAY = '2026-11-15';
const family: Household = {
  state: 'TX',
  unstated: 'none',
  people: [
    { id: 'p1', relationship: 'self', age: 30, income: [{ type: 'wages', amount: 6000, every: 'month' }] },
    { id: 'p2', relationship: 'child', age: 4, insurance: ['private'] },
  ],
};
const plan = (household: Household, who = 0) => whatIf(engine, household, who, rules, DAY, counties);
const at = (household: Household, pay: number, who = 0): Household => ({
  ...household,
  people: household.people.map((p, i) =>
    i === who ? { ...p, income: [{ type: 'wages', amount: pay, every: 'month' }] } : p,
  ),
});

test('the point at today’s pay is what the results say', () => {
  const { results } = screen(family, rules, DAY, counties);
  const likely = results.filter((r) => r.eligibility === 'likely').map((r) => r.program);
  expect([...plan(family).at(6000).likely.keys()].sort()).toEqual(likely.sort());
});

/** What each likely program gives once all have started, also where only the usual answers say so. */
type Gains = Readonly<Record<string, Estimate | undefined>>;
const gained = (household: Household): Gains =>
  Object.fromEntries(
    screen(household, rules, household.asOf ?? DAY, counties).results.flatMap((r) => {
      const { outcome, estimate } = r.outcome === 'possible' && r.presumed ? r.presumed : r;
      return outcome === 'likely' ? [[r.program, r.later?.estimate ?? estimate]] : [];
    }),
  );
const gains = (point: Point): Gains =>
  Object.fromEntries([...point.likely].map(([program, { estimate }]) => [program, estimate]));

test('at today’s pay each amount is the one of the results, and after a few answers within it', () => {
  const short: Household = {
    state: 'TX',
    housing: 'rent',
    expenses: { rent: 900 },
    people: [
      {
        id: 'p1',
        relationship: 'self',
        age: 29,
        insurance: ['none'],
        income: [{ type: 'wages', amount: 14.5, every: 'hour', hours: 28 }],
      },
      { id: 'p2', relationship: 'child', age: 7, insurance: ['none'], income: [] },
    ],
  };
  expect(gains(plan(family).at(6000))).toEqual(gained(family));
  const found = gains(plan(short).at(plan(short).now));
  const shown = gained(short);
  expect(Object.keys(found).sort()).toEqual(Object.keys(shown).sort());
  for (const [program, { min, max } = { min: 0, max: 0 }] of Object.entries(found)) {
    expect(min, program).toBeGreaterThanOrEqual(shown[program]?.min ?? 0);
    expect(max, program).toBeLessThanOrEqual(shown[program]?.max ?? 0);
  }
});

test('other hours are the same job with other hours, and today’s are today’s pay', () => {
  const pay = [{ type: 'wages', amount: 15, every: 'hour', hours: 30 }] as const;
  const withHours = (hours: number): Household => ({
    ...family,
    people: family.people.map((p, i) => (i ? p : { ...p, income: [{ ...pay[0], hours }] })),
  });
  const hours = whatIf(engine, withHours(30), 0, rules, DAY, counties, 'hours');
  expect(hours.now).toBe(30);
  for (const n of [10, 30, 45]) expect(gains(hours.at(n))).toEqual(gained(withHours(n)));
  expect(gains(hours.at(30))).toEqual(gains(plan(withHours(30)).at(plan(withHours(30)).now)));
});

test('a program that income keeps away turns at exactly that pay: likely there, not a dollar over', () => {
  const found = rules.programs.flatMap(({ id }) => {
    const pay = turningPay(plan(family), id);
    return pay === undefined || pay >= 5999 ? [] : [{ id, pay }];
  });
  expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['snap', 'wic', 'eitc']));
  for (const { id, pay } of found) {
    const outcome = (n: number) =>
      screen(at(family, n), rules, DAY, counties).results.find((r) => r.program === id)?.outcome;
    expect(outcome(pay), `${id} at ${pay}`).toBe('likely');
    expect(outcome(pay + 1), `${id} at ${pay + 1}`).not.toBe('likely');
  }
});

test('no pay turns what pay does not keep away', () => {
  expect(turningPay(plan(family), 'medicare')).toBeUndefined();
});

test('help that one gets now is worked out anew: it does not go on at any pay', () => {
  const now: Household = { ...family, benefits: ['snap', 'wic'] };
  expect(plan(now).at(9000).likely.has('snap')).toBe(false);
  expect(plan(now).at(1000).likely.has('snap')).toBe(true);
});

test('a pay asked about after others is answered as if it were the first', () => {
  for (const { household } of readCases('oracle-2026.json').slice(0, 40)) {
    const inARow = plan(household);
    for (const pay of [0, 900, 2500, 7000]) expect(inARow.at(pay)).toEqual(plan(household).at(pay));
  }
});

test('the total is the sum of its parts, and never below zero', () => {
  const { at: point, most } = plan(family);
  for (let pay = 0; pay <= most; pay += most / 40) {
    const { total, parts } = point(pay);
    expect(total).toBeCloseTo(
      Object.values(parts).reduce((a, b) => a + b, 0),
      6,
    );
    expect(Math.min(0, ...Object.values(parts))).toBe(0);
  }
});

test('the first one asked about is who earns most', () => {
  const two: Household = {
    ...family,
    people: [
      ...family.people,
      {
        id: 'p3',
        relationship: 'spouse',
        age: 30,
        income: [{ type: 'wages', amount: 9000, every: 'month' }],
      },
    ],
  };
  expect(mainEarner(engine, two, rules, DAY)).toBe(2);
  expect(
    mainEarner(engine, { ...family, people: [{ id: 'p1', relationship: 'self', age: 70 }] }, rules, DAY),
  ).toBe(0);
});

test('without numbers in the reasons the outcomes are the same', () => {
  for (const { household } of readCases('oracle-2026.json').slice(0, 60)) {
    const day = household.asOf ?? DAY;
    const full = screen(household, rules, day, counties).results;
    const brief = outcomes(household, rules, day, counties);
    const facts = (r: (typeof full)[number]) => [
      r.program,
      r.outcome,
      r.estimate,
      r.later?.estimate,
      r.people,
    ];
    expect(brief.map(facts)).toEqual(full.map(facts));
  }
});
