/** Properties of the value of every measure, and of every result, as more facts are stated. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import type { Context } from '../../src/engine/context.ts';
import * as exported from '../../src/programs/measures.ts';
import { engine, screen } from '../../src/programs/screen.ts';
import type { Result, Unit } from '../../src/engine/types.ts';
import type { Household } from '../../src/facts/values.ts';
import { choices, forget } from '../support/forget.ts';
import { wholeHousehold } from '../support/households.ts';
import { asksFor, openFacts } from '../support/one-fact.ts';
import { TODAY } from '../support/screened.ts';

const { rules, counties } = await loadRules();
type Measure = (c: Context, person: number) => unknown;
const MEASURES = Object.entries(exported as unknown as Readonly<Record<string, Measure>>).filter(
  ([, measure]) => typeof measure === 'function',
);
const RUNS = { seed: 20261129, numRuns: Number(process.env['EVERY_DOOR_RUNS'] ?? 120) };
/** Tries a third of the open facts of each household, which leaves time for many households. */
const PAIRS = fc.sample(fc.tuple(wholeHousehold, choices), RUNS).map(([whole, forgotten], n) => {
  const partial = forget(whole, forgotten);
  return { whole, partial, facts: openFacts(partial, whole).filter((_, k) => k % 3 === n % 3) };
});

interface Value {
  readonly name: string;
  readonly value: unknown;
  readonly needs: readonly string[];
}
const contextOf = (household: Household): Context =>
  engine.context({ household, rules, day: household.asOf ?? TODAY, counties });

const isUnit = (value: unknown): value is Unit =>
  typeof value === 'object' && value !== null && 'household' in value;
/**
 * A unit holds a whole household, and so every fact of it. What the measure itself says is who is in which unit; units
 * that an office may or may not see are no more than possible.
 */
function comparable(value: unknown): unknown {
  if (!Array.isArray(value) || !value.every(isUnit)) return value;
  const certain = value.filter((unit) => !unit.isForOfficeToSay);
  return certain.map(({ household }) => household.people.map(({ id }) => id));
}

/** The value of every measure; for a measure about a person, that of each person. */
function valuesOf(household: Household): Value[] {
  const c = contextOf(household);
  return MEASURES.flatMap(([name, measure]) =>
    (measure.length > 1 ? c.everyone : [-1]).map((person) => {
      const mark = c.needs.length;
      const value = comparable(c.of(measure, person));
      return { name, value, needs: c.take(mark) };
    }),
  );
}

type Ends = { readonly min: number; readonly max: number };
const isEnds = (value: unknown): value is Ends =>
  typeof value === 'object' && value !== null && 'min' in value && 'max' in value;
const CENT = 0.011;
const close = (a: number, b: number): boolean => Math.abs(a - b) <= CENT || Math.abs(a / b - 1) < 1e-9;

function equal(a: unknown, b: unknown): boolean {
  if (isEnds(a) && isEnds(b)) return close(a.min, b.min) && close(a.max, b.max);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a value leaves nothing open. */
function isDecided(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isDecided);
  return isEnds(value) ? value.min === value.max : value !== undefined;
}

/** Everything that the whole household says although the partial one had ruled it out. */
function denies(partial: unknown, whole: unknown): boolean {
  if (isEnds(partial) && isEnds(whole))
    return whole.min < partial.min - CENT || whole.max > partial.max + Math.max(CENT, partial.max * 1e-9);
  return isDecided(partial) && !equal(partial, whole);
}

/** Counts by name, the most frequent first. */
function tally(names: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
}

/**
 * Measures that take something for granted because a rule elsewhere settles it: where it does not hold, nobody reads
 * their value. What each supposes:
 */
const SUPPOSES: Readonly<Record<string, string>> = {
  wicWorth: 'the person is of a group that WIC serves',
  snapHasOlder: 'the SNAP household has a member: who is the only one that may be one, is one',
  snapCashHelp: 'the SNAP household has a member',
  snapAssetLimit: 'the SNAP household has a member',
  snapFederalAssetLimit: 'the SNAP household has a member',
  snapGrossIncome: 'the SNAP household has a member',
  snapGrossTest: 'the SNAP household has a member',
  snapNetIncome: 'the SNAP household has a member',
  eitcCredit:
    'a filer without a qualifying child is of the age for the credit, which the rule about age settles',
  pellLimit: 'the student has a family that Pell looks at',
  tanfTestIncome: 'it is the income of the test that decides, and another test may come to decide',
  tanfTestLimit: 'it is the limit of the test that decides, and another test may come to decide',
  vaPensionIsMore: 'the person is a veteran or survivor whom VA may pay',
};

/** Facts that may move a value which asks for another: own costs take the place of the household's. */
const INSTEAD = [/ by people\[\]\.(medicalCosts|healthPremiums)$/];
/** Whether a fact is asked for, itself or as a part of the assets of all, which are asked for as a sum. */
const isAsked = (needs: readonly string[], path: string): boolean =>
  asksFor(needs, path) || (path.endsWith('.assets') && needs.includes('assets'));
const sound = (broken: readonly string[]): readonly string[] =>
  broken.filter((name) => !INSTEAD.some((known) => known.test(name)));

test('a decided value of a measure never changes, and a range never grows, whatever else is stated', () => {
  const broken = PAIRS.flatMap(({ partial, whole }) => {
    const after = valuesOf(whole);
    return valuesOf(partial).flatMap(({ name, value }, n) =>
      !(name in SUPPOSES) && denies(value, after[n]?.value) ? [name] : [],
    );
  });
  expect(tally(broken)).toEqual({});
});

test('a decided value of a measure needs no fact', () => {
  const broken = PAIRS.flatMap(({ partial }) =>
    valuesOf(partial).flatMap(({ name, value, needs }) => (isDecided(value) && needs.length ? [name] : [])),
  );
  expect(tally(broken)).toEqual({});
});

test('a fact that a measure does not need never moves its value', () => {
  const broken = PAIRS.flatMap(({ partial, facts }) => {
    const before = valuesOf(partial);
    return facts.flatMap(({ path, stated }) => {
      const after = valuesOf(stated);
      return before.flatMap(({ name, value, needs }, n) =>
        name in SUPPOSES || isAsked(needs, path) || equal(value, after[n]?.value)
          ? []
          : [`${name} by ${path.replace(/\d+/g, '')}`],
      );
    });
  });
  expect(tally(sound(broken))).toEqual({});
});

/** What a result says, apart from its reasons. */
const said = (r: Result) => JSON.stringify([r.people, r.kind, r.estimate]);

test('a fact that a result does not miss never moves its outcome, and one that is settled never who, which and how much', () => {
  const resultsOf = (household: Household) =>
    screen(household, rules, household.asOf ?? TODAY, counties).results;
  const broken = PAIRS.flatMap(({ partial, facts }) => {
    const before = resultsOf(partial);
    return facts.flatMap(({ path, stated }) => {
      const after = resultsOf(stated);
      return before.flatMap((r, n) => {
        const then = after[n] ?? r;
        const fact = path.replace(/\d+/g, '');
        const found: string[] = [];
        // A household that can likely get it may already get it, and that is not asked.
        const isMore = r.outcome === 'likely' && then.outcome === 'receiving';
        if (r.outcome !== then.outcome && !isMore && !isAsked(r.missing, path))
          found.push(`${r.program} outcome by ${fact}`);
        if (said(r) !== said(then) && !isAsked(r.unsettled, path)) found.push(`${r.program} by ${fact}`);
        return found;
      });
    });
  });
  expect(tally(sound(broken))).toEqual({});
});
