/** Goes through the questionnaire, without a page, as a person who knows everything would. */
import { readSections } from '../../src/compile/questions.ts';
import type { Household } from '../../src/facts/values.ts';
import { answer, type Draft, personPath } from '../../src/questionnaire/draft.ts';
import { kindOfFact } from '../../src/facts/answers.ts';
import { fromHousehold } from '../../src/questionnaire/from-household.ts';
import { CHECK, Journey } from '../../src/questionnaire/journey.ts';
import type { Step } from '../../src/questionnaire/steps.ts';
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

/** More screens than any household can have. A longer journey goes in circles. */
const MOST_SCREENS = 200;

export interface Answered {
  readonly journey: Journey;
  /** The keys of the screens, in the order in which they came. */
  readonly screens: readonly string[];
  /** The ids of the questions on them. */
  readonly questions: readonly string[];
}

/** Goes from the first screen to the last with Next, and answers every question that shows. */
export function answerAll(household: Household): Answered {
  // If a closed household leaves out a fact, the answer is no; the question is not skipped.
  const { unstated, ...stated } = household;
  const whole = fromHousehold(stated);
  const journey = journeyOf({ ids: whole.ids, answers: {}, ...(whole.extra ? { extra: whole.extra } : {}) });
  household.people.forEach((_, i) => {
    for (const key of ['age', 'relationship'])
      journey.draft.answers[personPath(i, key)] = whole.answers[personPath(i, key)] ?? [];
  });
  const screens = new Set<string>();
  const questions = new Set<string>();
  const show = (key: string): void => {
    screens.add(key);
    journey.see(key);
    answerScreen(journey, key, (part) => {
      questions.add(part.screen.id);
      give(journey, part, whole, unstated === 'none');
    });
  };
  let key: string | undefined = 'state';
  for (let n = 0; key !== undefined && key !== CHECK; n++) {
    if (n > MOST_SCREENS) throw new Error(`The questions come to no end: ${key} again.`);
    show(key);
    const next = journey.after(key);
    key = next === key ? journey.following(key) : next;
  }
  // Before the end, go back to questions that later answers opened on an earlier screen.
  for (let n = 0, left; (left = journey.leftOpen(left)) !== undefined; n++) {
    if (n > MOST_SCREENS) throw new Error(`What is left open comes to no end: ${left} again.`);
    show(left);
  }
  return { journey, screens: [...screens], questions: [...questions] };
}

/** Answers the questions of a screen as they show, one after another. */
export function answerScreen(journey: Journey, key: string, give: (part: Step) => void): void {
  const done = new Set<string>();
  const undone = (): Step | undefined => partsOn(journey, key).find((part) => !done.has(idOf(part)));
  for (let part; (part = undone());) {
    done.add(idOf(part));
    give(part);
    // The page asks the engine after each answer. Here, once no further question shows without it.
    if (!undone()) settle(journey);
  }
}

const idOf = ({ screen, people, source }: Step): string => `${screen.id} ${people.join()} ${source ?? ''}`;

/** The questions of a screen; where none is needed any more, none. */
const partsOn = (journey: Journey, key: string): readonly Step[] =>
  journey.partsWith(key, journey.draft, journey.open);
