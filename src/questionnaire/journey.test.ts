import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeHousehold } from '../../tests/support/households.ts';
import { loadRules } from '../cli/load-rules.ts';
import { readQuestionWords, readSections } from '../compile/questions.ts';
import { screen } from '../engine/screen.ts';
import type { Household } from '../schema/household.ts';
import { type Draft, personPath } from './draft.ts';
import { fromHousehold } from './from-household.ts';
import { Journey } from './journey.ts';
import type { Step } from './steps.ts';

const sections = readSections();
const { rules, counties } = await loadRules();
const everyScreen = sections.flatMap(({ screens }) => screens);

function journeyOf(draft: Draft): Journey {
  const journey = new Journey(sections);
  journey.draft = draft;
  journey.screen = (household) => screen(household, rules, household.asOf ?? '2026-11-24', counties);
  journey.settle();
  return journey;
}

/** Gives the answers of one step as the household has them. */
function give(journey: Journey, step: Step, whole: Draft): void {
  const paths = step.people.length
    ? step.people.flatMap((i) => step.screen.facts.map((fact) => personPath(i, fact.replace('people.', ''))))
    : step.screen.facts;
  for (const [path, value] of Object.entries(whole.answers))
    if (paths.some((it) => path === it || path.startsWith(`${it}.`) || path.startsWith(`${it}[`)))
      journey.draft.answers[path] = value;
}

/** Answers every question that is asked, as somebody who knows everything would. */
function answerAll(household: Household): Journey {
  const whole = fromHousehold(household);
  const journey = journeyOf({ ids: whole.ids, answers: {}, ...(whole.extra ? { extra: whole.extra } : {}) });
  household.people.forEach((_, i) => {
    for (const key of ['age', 'relationship'])
      journey.draft.answers[personPath(i, key)] = whole.answers[personPath(i, key)] ?? [];
  });
  const asked = new Set<string>();
  for (let step; (step = journey.steps().find(({ key }) => !asked.has(key)));) {
    asked.add(step.key);
    give(journey, step, whole);
    journey.settle();
  }
  return journey;
}

/** Facts that are open by nature: a county is a choice of the person, and a name can be unknown to the tables. */
const MAY_STAY = /^county$/;

test('somebody who answers everything leaves no rule waiting for a fact', () => {
  fc.assert(
    fc.property(wholeHousehold, (household) => {
      const { open = new Set<string>() } = answerAll(household);
      expect([...open].filter((path) => !MAY_STAY.test(path))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('every fact that a result can wait for leads to a question', () => {
  fc.assert(
    fc.property(wholeHousehold, ({ state, people }) => {
      const bare = { state, people: people.map(({ id, age, relationship }) => ({ id, age, relationship })) };
      const journey = journeyOf(fromHousehold(bare as Household));
      const without = [...(journey.open ?? [])].filter((path) => !journey.stepFor(path));
      expect(without).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('a question that no rule needs is not asked', () => {
  const alone = { state: 'CO', people: [{ id: 'p1', relationship: 'self', age: 34 }] } as Household;
  const keys = journeyOf(fromHousehold(alone))
    .steps()
    .map(({ key }) => key);
  expect(keys).not.toContain('months');
  expect(keys).not.toContain('shareFood');
  expect(keys).toContain('pregnant');
});

test.each(['en', 'es'])('every screen and every fact has its words (%s)', (lang) => {
  const words = readQuestionWords(lang, lang);
  expect(everyScreen.filter(({ id }) => !words.screens[id]).map(({ id }) => id)).toEqual([]);
  expect(sections.filter(({ id }) => !words.sections[id]).map(({ id }) => id)).toEqual([]);
  const english = readQuestionWords('en');
  const lacking = Object.entries(english.facts).flatMap(([fact, { options = {} }]) =>
    Object.keys(options).filter((value) => !words.facts[fact]?.options?.[value]),
  );
  expect(lacking).toEqual([]);
});
