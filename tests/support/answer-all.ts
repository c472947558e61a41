/** Goes through the questionnaire as somebody who knows everything would, without a page. */
import { readSections } from '../../src/compile/questions.ts';
import type { Household } from '../../src/schema/household.ts';
import { type Draft, personPath } from '../../src/questionnaire/draft.ts';
import { kindOfFact } from '../../src/facts/answers.ts';
import { fromHousehold } from '../../src/questionnaire/from-household.ts';
import { Journey } from '../../src/questionnaire/journey.ts';
import { partsOf, type Step } from '../../src/questionnaire/steps.ts';
import { screened } from './screened.ts';

export function journeyOf(draft: Draft): Journey {
  const journey = new Journey(readSections());
  journey.draft = draft;
  journey.screen = screened;
  journey.settle();
  return journey;
}

/** What somebody ticks of whom a household says nothing: no, none, zero. */
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

/** Gives the answers of one step as the household has them; `closed` answers the rest with no. */
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

/** More steps than any household can have; a journey that is longer goes in circles. */
const MOST_STEPS = 500;

/** Answers every question that is asked; returns the journey and the keys of the screens that it took. */
export function answerAll(household: Household): { journey: Journey; screens: readonly string[] } {
  // What a closed household leaves out is answered with no, and not left out.
  const { unstated, ...stated } = household;
  const whole = fromHousehold(stated);
  const journey = journeyOf({ ids: whole.ids, answers: {}, ...(whole.extra ? { extra: whole.extra } : {}) });
  household.people.forEach((_, i) => {
    for (const key of ['age', 'relationship'])
      journey.draft.answers[personPath(i, key)] = whole.answers[personPath(i, key)] ?? [];
  });
  // A screen on which an answer has opened a further question is shown, and counts, once more.
  const asked = new Set<string>();
  const screenOf = (step: Step): string =>
    partsOf(step)
      .map(({ screen }, k) => (k ? screen.id : step.key))
      .join('+');
  const answerStep = (step: Step): void => {
    asked.add(screenOf(step));
    for (const part of partsOf(step)) give(journey, part, whole, unstated === 'none');
    journey.settle();
  };
  for (let step; (step = journey.steps().find((it) => !asked.has(screenOf(it))));) answerStep(step);
  // Before the end, once more what later answers have opened for somebody else on a screen that was passed.
  let passed = 0;
  for (let key = journey.leftOpen(); key !== undefined; key = journey.leftOpen(key)) {
    if (passed++ > MOST_STEPS) throw new Error(`What is left open comes to no end: ${key} again.`);
    const step = journey.step(key);
    if (step) answerStep(step);
  }
  return { journey, screens: [...asked] };
}
