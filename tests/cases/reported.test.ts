import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { screen } from '../../src/programs/screen.ts';
import { loadRules } from '../../src/cli/load-rules.ts';
import type { Outcome, Result } from '../../src/engine/types.ts';
import type { Household } from '../../src/schema/household.ts';

interface Expected {
  readonly outcome?: Result['outcome'];
  readonly kind?: string;
  readonly estimate?: { readonly min: number; readonly max: number };
  readonly people?: Readonly<Record<string, Outcome>>;
}
interface Case {
  readonly id: string;
  readonly household: Household & { readonly asOf: string };
  readonly expected: Readonly<Record<string, Expected>>;
}

/**
 * Cases that need a fact which nobody is asked yet: whose child somebody is, who is married to whom, the month of birth,
 * and who counts together for SNAP. Take a case off this list as soon as it comes right.
 */
const WAITING: readonly string[] = [
  'age-on-december-31-eitc',
  'care-credit-child-who-turned-13',
  'grandchild-whose-parent-lives-here',
  'partner-may-be-the-other-parent',
  'snap-20-year-old-beside-parent',
  'snap-minor-relative-left-out',
  'snap-older-disabled-apart-though-food-is-shared',
  'snap-the-others-alone',
  'teen-answers-mother-shown-medicaid',
  'two-parents-counted-as-single',
];

const { rules, counties } = await loadRules();
const cases = (
  JSON.parse(readFileSync(new URL('reported.json', import.meta.url), 'utf8')) as { cases: Case[] }
).cases;

/** What a result says of each thing that the case expects. */
function found(result: Result | undefined, want: Expected): Expected {
  const personOutcome = (id: string): Outcome =>
    result?.people.find((p) => p.id === id)?.outcome ?? 'unlikely';
  return {
    ...(want.outcome && result ? { outcome: result.outcome } : {}),
    ...(want.kind && result?.kind !== undefined ? { kind: result.kind } : {}),
    ...(want.estimate && result?.estimate
      ? { estimate: { min: result.estimate.min, max: result.estimate.max } }
      : {}),
    ...(want.people
      ? { people: Object.fromEntries(Object.keys(want.people).map((id) => [id, personOutcome(id)])) }
      : {}),
  };
}

const outcomesOf = ({ household, expected }: Case): Record<string, Expected> => {
  const { results } = screen(household, rules, household.asOf, counties);
  return Object.fromEntries(
    Object.entries(expected).map(([program, want]) => [
      program,
      found(
        results.find((r) => r.program === program),
        want,
      ),
    ]),
  );
};

describe('households of which a public report said that software like this one gets them wrong', () => {
  test.each(cases.filter(({ id }) => !WAITING.includes(id)))('$id', (one) => {
    expect(outcomesOf(one)).toEqual(one.expected);
  });

  test.each(cases.filter(({ id }) => WAITING.includes(id)))('$id still waits for a fact', (one) => {
    expect(outcomesOf(one), 'It is right by now: take it off the list.').not.toEqual(one.expected);
  });

  test('the list of those that wait names cases of the file', () => {
    expect(WAITING.filter((id) => !cases.some((one) => one.id === id))).toEqual([]);
  });
});
