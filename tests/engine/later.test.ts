import { expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/programs/screen.ts';
import type { View } from '../../src/results/port.ts';
import { asShown } from '../../src/results/shown.ts';
import { totalOf } from '../../src/results/totals.ts';
import type { Household } from '../../src/facts/values.ts';
import { readCases } from '../support/read-cases.ts';

const { rules, counties } = await loadRules();
const results = (household: Household) => screen(household, rules, '2026-11-15', counties).results;
const find = (household: Household, id: string) => results(household).find((r) => r.program === id);

/** A person of 66 without income, who can get SSI and SNAP. */
const older: Household = {
  state: 'TX',
  unstated: 'none',
  housing: 'rent',
  expenses: { rent: 600 },
  people: [{ id: 'p1', relationship: 'self', age: 66 }],
};
const withSsi: Household = {
  ...older,
  people: [
    { id: 'p1', relationship: 'self', age: 66, income: [{ type: 'ssi', amount: 994, every: 'month' }] },
  ],
};

test('SNAP is said as it is today, and as it will be once SSI has started', () => {
  const now = find(older, 'snap');
  expect(now?.estimate?.max).toBeGreaterThan(200);
  expect(now?.later?.after).toEqual(['ssi']);
  expect(now?.later?.estimate).toEqual(find(withSsi, 'snap')?.estimate);
});

test('a reason says by how much it falls', () => {
  const now = find(older, 'snap');
  const reason = now?.reasons.find((r) => r.rule === 'once-others-start');
  const fall = (now?.estimate?.max ?? 0) - (now?.later?.estimate.max ?? 0);
  expect(fall).toBeGreaterThan(0);
  expect(reason).toMatchObject({ value: fall, unit: 'dollars a month', otherwise: 'ssi' });
});

test('the total counts the amount after the others have started, so that no dollar counts twice', () => {
  const all = results(older);
  const monthly = all.filter((r) => r.outcome === 'likely' && r.estimate?.period === 'month');
  const today = monthly.reduce((sum, r) => sum + (r.estimate?.max ?? 0), 0);
  const falls = monthly.reduce(
    (sum, r) => sum + (r.later ? (r.estimate?.max ?? 0) - r.later.estimate.max : 0),
    0,
  );
  expect(falls).toBeGreaterThan(0);
  const likely = all.filter((r) => r.outcome === 'likely').map(asShown);
  expect(totalOf({ words: {} } as View, likely, 'month')?.max).toBeCloseTo(today - falls, 2);
});

test('nothing falls later where the money comes already', () => {
  expect(results(withSsi).filter((r) => r.later)).toEqual([]);
});

test('in every household: later is never more than now, and only after help that is likely', () => {
  for (const { household } of readCases('oracle-2026.json').slice(0, 300)) {
    const all = screen(household, rules, household.asOf ?? '2026-11-15', counties).results;
    const likely = all.filter((r) => r.outcome === 'likely').map((r) => r.program);
    for (const { program, estimate, later } of all) {
      if (!later) continue;
      expect(later.estimate.max, program).toBeLessThanOrEqual(estimate?.max ?? 0);
      expect(likely, program).toEqual(expect.arrayContaining(later.after));
      expect(later.after, program).not.toContain(program);
    }
  }
});

test('unemployment pay of which only the ends are known leaves a range, the smaller fall first', () => {
  const home: Household = {
    state: 'TX',
    unstated: 'none',
    people: [
      { id: 'p1', relationship: 'self', age: 34, lostJobThroughNoFault: true },
      { id: 'p2', relationship: 'child', age: 6 },
    ],
  };
  const snap = find(home, 'snap');
  expect(snap?.later?.after).toEqual(['unemployment']);
  expect(snap?.later?.estimate.min).toBeLessThan(snap?.estimate?.min ?? 0);
  const reason = snap?.reasons.find((r) => r.rule === 'once-others-start');
  expect(reason?.valueMin).toBeLessThan(reason?.valueMax ?? 0);
  expect(find(home, 'tanf')?.later?.estimate).toMatchObject({ min: 0, max: 0 });
});

test('a premium that a likely program will pay no longer lowers what SNAP counts', () => {
  const withPremium = (healthPremiums: number): Household => ({
    state: 'TX',
    unstated: 'none',
    housing: 'rent',
    expenses: { rent: 700 },
    people: [
      {
        id: 'p1',
        relationship: 'self',
        age: 70,
        insurance: ['medicare'],
        workCredits: 40,
        healthPremiums,
        income: [{ type: 'socialSecurityRetirement', amount: 1200, every: 'month' }],
      },
    ],
  });
  const snap = find(withPremium(202.9), 'snap');
  expect(snap?.later?.after).toEqual(['medicare-savings']);
  expect(snap?.later?.estimate).toEqual(find(withPremium(0), 'snap')?.estimate);
  expect(find(withPremium(0), 'snap')?.later).toBeUndefined();
});
