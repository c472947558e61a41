/** What the results view gets of the questionnaire. */
import type { Screening } from '../engine/types.ts';
import { plansOf } from '../results/plans.ts';
import type { View } from '../results/port.ts';
import type { Engine } from '../worker/engine.ts';
import { headingOf } from './build-screen.ts';
import type { Journey } from './journey.ts';
import { namesById } from './names.ts';
import type { Page } from './page.ts';
import { dayOf, type RulesData } from './rules-data.ts';
import type { Step } from './steps.ts';

export function viewOf(
  page: Page,
  journey: Journey,
  engine: Engine,
  data: RulesData,
  screening: Screening,
  goTo: (path: string) => void,
): View {
  const stepFor = journey.stepFinder();
  const household = journey.household();
  const questionOf = (step: Step | undefined) =>
    step && { id: step.screen.facts[0] ?? '', text: headingOf(page, journey.draft, step) };
  return {
    screening,
    household,
    plans: plansOf(engine, { household, day: dayOf(household) }),
    names: namesById(journey.draft, page.t),
    questionOf: (path) => questionOf(stepFor(path)),
    goTo,
    t: page.t,
    lang: document.documentElement.lang,
    words: data.words,
    places: data.places,
  };
}
