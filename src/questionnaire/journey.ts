/** Where a person is on the way through the questions, and where Next leads. Knows no page. */
import type { Result, Screening } from '../engine/types.ts';
import type { Household } from '../facts/values.ts';
import type { Screen, Section } from '../schema/questions.ts';
import { answer, type Draft, drop, emptyDraft, peopleOf, personPath, UNKNOWN } from './draft.ts';
import { factOf } from '../facts/answers.ts';
import { toHousehold } from './household.ts';
import { addSource, incomePath, settleSources, sourceDone, sourcePath } from './income-sources.ts';
import { ALL_OPEN, narrowed, type Open, openFacts } from './open-facts.ts';
import { withSettled } from './settled-by-no.ts';
import { isAnswered, isLeftOpen, partFor, partsOf, type Step, stepsOf } from './steps.ts';
import { couldAdd, type Worth, worthOf } from './worth.ts';

/** Two places that are no questions. */
export const CHECK = 'check';
export const RESULTS = 'results';

export class Journey {
  draft: Draft = emptyDraft();
  /** Set once the rules have come. */
  screen: ((household: Household) => Promise<Screening>) | undefined;
  private readonly sections: readonly Section[];
  /** The screens in the order of the sections, and the section of each. */
  private readonly order: readonly { readonly screen: Screen; readonly section: number }[];
  /** The last results that came, which say what the open questions are worth. */
  results: readonly Result[] = [];
  /** Dollars a month that hang on each section, see `worthOf`. */
  private worths: readonly number[] = [];
  /** What the results still need, as far as it was worked out; undefined while nothing was. */
  open: ReadonlySet<string> | undefined;
  private asked = 0;
  /** The last household that was asked about, with its results. */
  private last: { readonly about: string; readonly screening: Promise<Screening> } | undefined;

  constructor(sections: readonly Section[]) {
    this.sections = sections;
    this.order = sections.flatMap(({ screens }, section) => screens.map((screen) => ({ screen, section })));
  }

  /** Brings sources of income in line with the answers: once for each Next, not for each key. */
  settle(): void {
    for (const i of peopleOf(this.draft)) settleIncome(this.draft, i);
  }

  household(): Household {
    return toHousehold(withSettled(this.draft, this.sections));
  }

  /** Takes in what the results on these answers still need, or the one result that is asked about. */
  know(screening: Screening): void {
    const asked = narrowed(screening, this.draft.only);
    this.open = openFacts(asked);
    this.results = asked.results;
    this.worths = this.sections.map(({ screens }) =>
      // What people may wish to keep to themselves comes last.
      screens[0]?.declinable
        ? -1
        : worthOf(
            this.results,
            screens.flatMap(({ facts }) => facts),
          ),
    );
  }

  /**
   * The results on what is known, which say too what is still needed; undefined without a state, while there are no
   * rules, or where they cannot be used. Until they come, and where they do not, what was needed before still counts.
   */
  async screening(): Promise<Screening | undefined> {
    if (answer(this.draft, 'state') === undefined || !this.screen) return undefined;
    const turn = ++this.asked;
    try {
      const screening = await this.screened(this.household());
      if (turn === this.asked) this.know(screening);
      return screening;
    } catch (problem) {
      // Broken rules must not hold anybody up; the page says so at the end.
      console.error(problem);
      return undefined;
    }
  }

  private screened(household: Household): Promise<Screening> {
    const about = JSON.stringify(household);
    if (this.last?.about === about) return this.last.screening;
    const screening = this.screen?.(household) ?? Promise.reject(new Error('The rules have not come.'));
    // What failed is asked anew.
    screening.catch(() => (this.last = undefined));
    this.last = { about, screening };
    return screening;
  }

  /** For when the same answers may have other results, or none may be kept. */
  forget(): void {
    this.last = undefined;
  }

  /**
   * Asks about a draft that may be the next one, so that its results are there when somebody goes on. Gives what they
   * would still need.
   */
  async ahead(draft: Draft): Promise<Open | undefined> {
    if (answer(draft, 'state') === undefined || !this.screen) return undefined;
    const household = toHousehold(withSettled(draft, this.sections));
    return this.screened(household).then(
      (screening) => openFacts(narrowed(screening, draft.only)),
      () => undefined,
    );
  }

  /** The questions on the screen of a key as they are with another draft, which is settled; `open` is what is needed there. */
  partsWith(key: string, draft: Draft, open: Open | undefined): readonly Step[] {
    const [id = ''] = key.split(':', 1);
    const isOn = (screen: Screen): boolean => (screen.on ?? screen.id) === id;
    const own = this.sections.map((section) => ({ ...section, screens: section.screens.filter(isOn) }));
    for (const i of peopleOf(draft)) settleIncome(draft, i);
    const step = stepsOf(own, draft, open).find((it) => it.key === key);
    return step ? partsOf(step) : [];
  }

  /** Keeps the place of a step that is shown, if it stands after the short way. */
  see(key: string): void {
    const place = this.order[this.screenOf(key)];
    if (!place || this.isShort(place.section) || this.draft.seen?.includes(key)) return;
    this.draft.seen = [...(this.draft.seen ?? []), key];
  }

  steps(): Step[] {
    return stepsOf(this.sections, this.draft, this.open);
  }

  /** Every step that can apply to these people, needed or not: its order holds while needs change. */
  private everyStep(): Step[] {
    return stepsOf(this.sections, this.draft, ALL_OPEN);
  }

  /** The step of a key, with the questions that are needed; where none is, with all of them. */
  step(key: string): Step | undefined {
    const isIt = (step: Step): boolean => step.key === key;
    return this.steps().find(isIt) ?? this.everyStep().find(isIt);
  }

  /**
   * The step after `key`; `check` after the last. It is the same step once more where an answer has opened a further
   * question on its screen.
   */
  after(key: string): string {
    const again = this.steps().find((step) => step.key === key);
    if (again?.rest && !this.isDone(again)) return key;
    return this.following(key);
  }

  /** The last step before `key`; the first of all where there is none. */
  before(key: string): string {
    return this.way().findLast((step) => this.isEarlier(step.key, key))?.key ?? 'state';
  }

  /** The next step, whether or not all of `key` is answered. */
  following(key: string): string {
    return this.way().find((step) => this.isEarlier(key, step.key))?.key ?? CHECK;
  }

  /** The steps in the order in which they are asked. */
  private way(): Step[] {
    const placed = this.steps().map((step) => ({ step, place: this.placeOf(step.key) }));
    return placed.sort((a, b) => compared(a.place, b.place)).map(({ step }) => step);
  }

  /** How many steps come after one, as far as it is known. */
  left(key: string): number {
    return this.way().filter((step) => this.isEarlier(key, step.key)).length;
  }

  /** Whether one place comes before another. It asks for the place of the key, since an answer can remove its own step. */
  private isEarlier(one: string, other: string): boolean {
    return compared(this.placeOf(one), this.placeOf(other)) < 0;
  }

  private screenOf(key: string): number {
    const [id] = key.split(':', 1);
    return this.order.findIndex(({ screen }) => screen.id === id);
  }

  /**
   * The place of a step's key ("income:p2"), to be compared number by number. First comes the short way in the order of the
   * sections; then what was shown, which keeps its place; then what is left of a section that was begun; then the section
   * that most money hangs on. What is no question is the end.
   */
  private placeOf(key: string): readonly number[] {
    const n = this.screenOf(key);
    const place = this.order[n];
    if (!place) return [Infinity];
    const { section } = place;
    const [, id] = key.split(':', 2);
    const own = [n, this.draft.ids.indexOf(id ?? '')];
    if (this.isShort(section)) return isUrgent(this.draft, place.screen) ? [0, 0.5] : [0, ...own];
    const seen = this.draft.seen ?? [];
    if (seen.includes(key)) return [1, seen.indexOf(key)];
    const isBegun = seen.some((it) => this.order[this.screenOf(it)]?.section === section);
    return [2, isBegun ? 0 : 1, -(this.worths[section] ?? 0), ...own];
  }

  private isShort(section: number): boolean {
    return this.sections[section]?.short === true;
  }

  /** The most that the answer to a question could add; undefined where it is answered or no amount is known. */
  couldAdd(step: Step): Worth | undefined {
    const { facts, adds } = step.screen;
    return adds && !this.isPartDone(step) ? couldAdd(this.results, facts, adds) : undefined;
  }

  /**
   * Where somebody who wants to go to a place can be: without a state there is nothing to go on from, and without
   * an age there is nobody to ask about.
   */
  allowed(key: string): string {
    if (answer(this.draft, 'state') === undefined) return 'state';
    const isAgeKnown = answer(this.draft, personPath(0, 'age')) !== undefined;
    return !isAgeKnown && this.isEarlier('you', key) ? 'you' : key;
  }

  /**
   * The first step, after `key` where one is given, with an answer that a rule needs and that is not there: a later
   * answer can open a question, or bring in a person, on a screen that was passed.
   */
  leftOpen(key?: string): string | undefined {
    const later = this.way().filter((step) => key === undefined || this.isEarlier(key, step.key));
    return later.find((step) => partsOf(step).some((part) => this.isPartOpen(part)))?.key;
  }

  private isPartOpen({ screen, people, source }: Step): boolean {
    if (source !== undefined) return !sourceDone(this.draft, people[0] ?? 0, source);
    if (!people.length) return isLeftOpen(this.draft, this.open, screen);
    return people.some((i) => isLeftOpen(this.draft, this.open, screen, i));
  }

  /** After a change: the first question that this change has opened in its own section, or where it came from. */
  afterChange(step: Step, known: ReadonlySet<string>, from: string): string {
    const opened = this.steps().find(
      (it) => it.section === step.section && !known.has(it.key) && !this.isDone(it),
    );
    return opened?.key ?? from;
  }

  isDone(step: Step): boolean {
    return partsOf(step).every((part) => this.isPartDone(part));
  }

  /** How many questions of a step come before the first that is not answered; 0 where all or none are. */
  doneBefore(step: Step): number {
    return Math.max(
      0,
      partsOf(step).findIndex((part) => !this.isPartDone(part)),
    );
  }

  private isPartDone({ screen, people, source }: Step): boolean {
    if (source !== undefined) return sourceDone(this.draft, people[0] ?? 0, source);
    if (!people.length) return isAnswered(this.draft, screen);
    return people.every((i) => isAnswered(this.draft, screen, i));
  }

  /** The question that asks for a path of the engine's, or for what must be known before it can be asked. */
  stepFor(path: string): Step | undefined {
    return this.stepFinder()(path);
  }

  /** As `stepFor`, for many paths while no answer changes: the steps are worked out once. */
  stepFinder(): (path: string) => Step | undefined {
    const steps = this.everyStep();
    const screens = this.sections.flatMap((section) => section.screens);
    const leading = (to: string): Step | undefined => {
      for (const step of steps) {
        const part = partFor(step, to, this.draft);
        if (part) return part;
      }
      return undefined;
    };
    return (path) => {
      const found = leading(path);
      if (found) return found;
      const screen = screens.find(({ facts }) => facts.includes(factOf(path)));
      const [first] = Object.keys(screen?.when ?? {});
      const person = /^people(\[\d+\])/.exec(path)?.[1] ?? '';
      return first === undefined ? undefined : leading(first.replace('[*]', person));
    };
  }

  /** Whether the short way is behind at a step, or was before: from there on the results can be seen. */
  isPastShort(section: number): boolean {
    return !this.isShort(section) || this.draft.seen !== undefined;
  }
}

/** Less than 0 where the first stands before the second. */
function compared(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((part, n) => part !== b[n]);
  return differs < 0 ? 0 : (a[differs] ?? 0) < (b[differs] ?? 0) ? -1 : 1;
}

/** Whoever comes from a page about something urgent is asked about it right after the state. */
const isUrgent = ({ urgent }: Draft, { facts }: Screen): boolean =>
  urgent === true && facts.includes('hardships');

/** "Another job" is a wish and no answer: it adds a source and is gone. */
function settleIncome(draft: Draft, i: number): void {
  if (draft.answers[incomePath(i)]?.includes(UNKNOWN) !== true) settleSources(draft, i);
  for (let n = 0; answer(draft, sourcePath(i, n, 'type')) !== undefined; n++) {
    const wish = sourcePath(i, n, 'another');
    if (answer(draft, wish) === undefined) continue;
    drop(draft, wish);
    addSource(draft, i, 'wages');
  }
}
