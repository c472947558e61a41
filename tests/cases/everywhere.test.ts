/** Each program finds somebody in each of its places: a rule that reads what nobody states finds nobody. */
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/engine/screen.ts';
import type { Household, Person } from '../../src/schema/household.ts';

const { rules, counties } = await loadRules();
const child = (age: number): Person => ({
  id: `c${age}`,
  relationship: 'child',
  age,
  student: age > 4 ? 'school' : 'no',
});
/** A family with a child of 3 and one of 9, at several incomes: pay a month of one adult. */
const families = [0, 900, 1400, 1900, 2600, 3200, 3800, 4400, 5000, 6000].map(
  (amount): Omit<Household, 'state'> => ({
    unstated: 'none',
    people: [
      {
        id: 'p1',
        relationship: 'self',
        age: 33,
        income: amount ? [{ type: 'wages', amount, every: 'month' }] : [],
      },
      child(3),
      child(9),
    ],
  }),
);

describe.each(rules.programs.map((program) => [program.id, program] as const))('%s', (id, program) => {
  /** Limits of the territories' Medicaid are not known to us; CHIP is a part of Medicaid in some states. */
  const known = program.places.filter(
    (place) => !(id === 'medicaid' && ['PR', 'GU', 'VI', 'AS', 'MP'].includes(place)),
  );
  const hasIt = (state: string) =>
    id !== 'chip' || rules.parameters['chip.limit-child']?.states?.[state]?.at(-1)?.[1];
  test.each(known.filter(hasIt))('is likely for some family in %s', (state) => {
    const outcomes = families.map((family) => {
      const household = { ...family, state } as Household;
      return screen(household, rules, '2026-11-24', counties).results.find((r) => r.program === id)?.outcome;
    });
    expect(outcomes).toContain('likely');
  });
});
