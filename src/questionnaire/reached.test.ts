import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { answerAll, journeyOf } from '../../tests/support/answer-all.ts';
import { choices, forget } from '../../tests/support/forget.ts';
import { wholeHousehold } from '../../tests/support/households.ts';
import { readSections } from '../compile/questions.ts';
import type { Household } from '../facts/values.ts';
import { fromHousehold } from './from-household.ts';
import { Journey } from './journey.ts';
import { isAnswered, partsOf, type Step } from './steps.ts';

const screens = readSections().flatMap((section) => section.screens);
/** Facts that no rule reads so far: their questions wait for a program that does. */
const NO_RULE = new Set(['sex', 'farmworker', 'lostInsurance']);

const isOpen = ({ draft }: Journey, { screen, people, source }: Step): boolean => {
  if (source !== undefined || screen.always) return true;
  return people.length ? people.some((i) => !isAnswered(draft, screen, i)) : !isAnswered(draft, screen);
};
/** Screens with a question that has no answer yet, or that are always shown. */
const waiting = (journey: Journey): string[] =>
  journey
    .steps()
    .flatMap((step) => partsOf(step).filter((part) => isOpen(journey, part)))
    .map(({ screen }) => screen.id);

test('every question is asked of some household', () => {
  const reached = new Set<string>();
  const pairs = fc.sample(fc.tuple(wholeHousehold, choices), { seed: 4, numRuns: 400 });
  for (const [whole, how] of pairs) {
    const partial: Household = { ...forget(whole, how), unstated: 'unknown' };
    for (const id of waiting(journeyOf(fromHousehold(partial)))) reached.add(id);
  }
  // Wisconsin alone pays more TANF for a newborn, and the Virgin Islands alone count utility bills as they are.
  const parent = { id: 'p1', relationship: 'self' as const, age: 25 };
  const newborn = { id: 'p2', relationship: 'child' as const, age: 0 };
  const people = [parent, newborn];
  for (const home of [{ state: 'WI' }, { state: 'VI', utilities: ['heating'] }])
    for (const id of waiting(journeyOf(fromHousehold({ ...home, people } as Household)))) reached.add(id);
  // Whose child somebody is, who of two parents is married, and a status before the green card hang on who lives here.
  const adult = (id: string, relationship: string, more = {}) => ({
    id,
    relationship,
    age: 45,
    income: [],
    ...more,
  });
  const status = { citizenship: 'permanentResident', yearsInStatus: 2 };
  for (const home of [
    [adult('p1', 'self'), adult('p2', 'partner'), newborn],
    [adult('p1', 'self', { age: 25 }), adult('p2', 'parent'), adult('p3', 'parent')],
    [adult('p1', 'self', status)],
  ])
    for (const id of waiting(journeyOf(fromHousehold({ state: 'OH', people: home } as Household))))
      reached.add(id);
  // Follow-up questions come with the answers before them.
  for (const [whole] of pairs.slice(0, 12)) for (const id of answerAll(whole).questions) reached.add(id);
  expect(screens.map(({ id }) => id).filter((id) => !reached.has(id) && !NO_RULE.has(id))).toEqual([]);
});

const grandmother: Household = {
  state: 'TX',
  people: [
    { id: 'p1', relationship: 'self', age: 70, citizenship: 'citizen', disabled: false, income: [] },
    { id: 'p2', relationship: 'child', age: 40, citizenship: 'citizen', disabled: false, income: [] },
  ],
  assets: 9000,
  vehicles: 0,
};
const asksOwn = (household: Household): boolean =>
  waiting(journeyOf(fromHousehold(household))).includes('ownAssets');

test('who owns the savings is asked where it can turn a result, and only there', () => {
  expect(asksOwn(grandmother)).toBe(true);
  expect(asksOwn({ ...grandmother, assets: 500 })).toBe(false);
  expect(asksOwn({ ...grandmother, people: grandmother.people.slice(0, 1) })).toBe(false);
});

test('the questions of many open facts are found with the steps worked out once', () => {
  const journey = new Journey(readSections());
  journey.draft = fromHousehold(grandmother);
  const everyStep = vi.spyOn(journey as unknown as { everyStep: () => Step[] }, 'everyStep');
  const find = journey.stepFinder();
  expect(find('people[0].assets')?.screen.id).toBe('ownAssets');
  expect(find('people[1].income[0].amount')).toBe(journey.stepFor('people[1].income[0].amount'));
  for (let i = 0; i < 100; i++) find(`people[${i % 2}].pregnant`);
  expect(everyStep).toHaveBeenCalledTimes(2);
});

test('what a later answer opens on a screen that was passed is asked before the end', () => {
  const journey = journeyOf(fromHousehold(grandmother));
  journey.draft.answers['people[0].workHoursPerWeek'] = ['20'];
  journey.open = new Set(['people[1].workHoursPerWeek', 'housing']);
  expect(journey.leftOpen()).toBe('housing');
  expect(journey.leftOpen('housing')).toBe('student');
  journey.draft.answers['people[1].workHoursPerWeek'] = ['unknown'];
  expect(journey.leftOpen()).toBe('housing');
  expect(journey.leftOpen('housing')).toBeUndefined();
});
