/** Goes through the questionnaire, without a page, as a person who knows everything would. */
import { readSections } from '../../src/compile/questions.ts';
import type { Household } from '../../src/facts/values.ts';
import { answer, type Draft, personPath } from '../../src/questionnaire/draft.ts';
import { kindOfFact } from '../../src/facts/answers.ts';
import { fromHousehold } from '../../src/questionnaire/from-household.ts';
import { Journey } from '../../src/questionnaire/journey.ts';
import { partsOf, type Step } from '../../src/questionnaire/steps.ts';
import { screened } from './screened.ts';

export function journeyOf(draft: Draft): Journey {
  const journey = new Journey(readSections());
  journey.draft = draft;
  settle(journey);
  return journey;
}

/** What Next does with the answers: without a state there is nothing to work out. */
export function settle(journey: Journey): void {
  journey.settle();
  if (answer(journey.draft, 'state') !== undefined) journey.know(screened(journey.household()));
}

/** What a person ticks if the household says nothing about them: no, none, zero. */
const NOTHING = { flag: 'false', number: '0', amount: '0', list: 'none' } as const;
const NO_CHOICE: Readonly<Record<string, string>> = {
  'people.student': 'no',
  'people.citizenship': 'citizen',
  'people.disabilityDecision': 'notApplied',
  'people.income': 'none',
  'people.filingStatus': 'single',
  'people.postpartum': 'false',
  'people.spouse': 'none',
};
function nothing(fact: string): string {
  const kind = kindOfFact(fact);
  if (fact === 'people.birthMonth') return '1';
  return kind === 'choice' ? (NO_CHOICE[fact] ?? 'unknown') : NOTHING[kind];
}

/** Gives the answers of one step from the household. `closed` answers the rest with no. */
export function give(journey: Journey, step: Step, whole: Draft, closed: boolean): void {
  const { answers } = journey.draft;
  const people = step.people.length ? step.people : [-1];
  for (const i of people)
    for (const fact of step.screen.facts) {
      const path = i < 0 ? fact : personPath(i, fact.replace('people.', ''));
      const own = Object.entries(whole.answers).filter(
        ([it]) => it === path || it.startsWith(`${path}.`) || it.startsWith(`${path}[`),
      );
      for (const [it, value] of own) answers[it] = value;
      if (closed && !own.length && step.source === undefined) answers[path] ??= [nothing(fact)];
    }
}

/** More steps than any household can have. A longer journey goes in circles. */
const MOST_STEPS = 500;

/** Answers every question. Returns the journey and the keys of its screens. */
export function answerAll(household: Household): { journey: Journey; screens: readonly string[] } {
  // If a closed household leaves out a fact, the answer is no; the question is not skipped.
  const { unstated, ...stated } = household;
  const whole = fromHousehold(stated);
  const journey = journeyOf({ ids: whole.ids, answers: {}, ...(whole.extra ? { extra: whole.extra } : {}) });
  household.people.forEach((_, i) => {
    for (const key of ['age', 'relationship'])
      journey.draft.answers[personPath(i, key)] = whole.answers[personPath(i, key)] ?? [];
  });
  // If an answer opens another question on the same screen, the screen is shown and counted again.
  const asked = new Set<string>();
  const screenOf = (step: Step): string =>
    partsOf(step)
      .map(({ screen }, k) => (k ? screen.id : step.key))
      .join('+');
  const answerStep = (step: Step): void => {
    asked.add(screenOf(step));
    for (const part of partsOf(step)) give(journey, part, whole, unstated === 'none');
    settle(journey);
  };
  for (let step; (step = journey.steps().find((it) => !asked.has(screenOf(it))));) answerStep(step);
  // Before the end, go back to questions that later answers opened for another person on an earlier screen.
  let passed = 0;
  for (let key = journey.leftOpen(); key !== undefined; key = journey.leftOpen(key)) {
    if (passed++ > MOST_STEPS) throw new Error(`What is left open comes to no end: ${key} again.`);
    const step = journey.step(key);
    if (step) answerStep(step);
  }
  return { journey, screens: [...asked] };
}
