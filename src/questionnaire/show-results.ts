/** Hands the results view what it needs of the questionnaire. It is loaded with the view, after the rules. */
import type { Screening } from '../engine/types.ts';
import { translator } from '../i18n/browser-words.ts';
import { plansOf } from '../results/plans.ts';
import type { ResultsWords } from '../results/port.ts';
import * as view from '../results/show.ts';
import type { Places } from '../schema/place.ts';
import type { Engine } from '../worker/engine.ts';
import { headingOf } from './stage/build-screen.ts';
import { dayOf } from './day.ts';
import type { Journey } from './journey.ts';
import { namesById } from './names.ts';
import { narrowed } from './open-facts.ts';
import type { Page } from './page.ts';
import type { Step } from './steps.ts';

export interface Shown {
  readonly page: Page;
  readonly journey: Journey;
  readonly engine: Engine;
  readonly words: ResultsWords;
  readonly places: Places | undefined;
  readonly screening: Screening;
  /** Leaves the results for the question of a path. */
  readonly goTo: (path: string) => void;
}

/** Shows a screening in the results section; `focus` moves to its heading. */
export function showResults(root: HTMLElement, shown: Shown, focus: boolean): void {
  const { page, journey, engine, words, places, goTo } = shown;
  const { only } = journey.draft;
  const screening = narrowed(shown.screening, only);
  const isAlone = screening.results.length < shown.screening.results.length;
  const stepFor = journey.stepFinder();
  const household = journey.household();
  const questionOf = (step: Step | undefined) =>
    step && { id: step.screen.facts[0] ?? '', text: headingOf(page, journey.draft, step) };
  view.showResults(
    root,
    {
      screening,
      household,
      ...(isAlone && { only }),
      plans: plansOf(engine, { household, day: dayOf(household) }),
      screen: (other, day) => engine.ask('screen', { household: other, day }),
      names: namesById(journey.draft, page.t),
      questionOf: (path) => questionOf(stepFor(path)),
      goTo,
      t: translator(words.words),
      lang: document.documentElement.lang,
      words: words.programs,
      documents: words.documents,
      places,
    },
    focus,
  );
}
