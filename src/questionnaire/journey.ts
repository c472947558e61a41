/** Where a person is on the way through the questions, and where Next leads. Knows no page. */
import type { Screening } from '../engine/types.ts';
import type { Household } from '../facts/values.ts';
import type { Section } from '../schema/questions.ts';
import { answer, type Draft, drop, emptyDraft, peopleOf, personPath, UNKNOWN } from './draft.ts';
import { factOf } from '../facts/answers.ts';
import { toHousehold } from './household.ts';
import { addSource, incomePath, settleSources, sourceDone, sourcePath } from './income-sources.ts';
import { ALL_OPEN, narrowed, openFacts } from './open-facts.ts';
import { withSettled } from './settled-by-no.ts';
import { isAnswered, isLeftOpen, partFor, partsOf, type Step, stepsOf } from './steps.ts';

/** Two places that are no questions. */
export const CHECK = 'check';
export const RESULTS = 'results';

export class Journey {
  draft: Draft = emptyDraft();
  /** Set once the rules have come. */
  screen: ((household: Household) => Promise<Screening>) | undefined;
  private readonly sections: readonly Section[];
  /** Ids of the screens. */
  private readonly order: readonly string[];
  /** What the results still need, as far as it was worked out; undefined while nothing was. */
  open: ReadonlySet<string> | undefined;
  private asked = 0;
  /** The last household that was asked about, with its results. */
  private last: { readonly about: string; readonly screening: Promise<Screening> } | undefined;

  constructor(sections: readonly Section[]) {
    this.sections = sections;
    this.order = sections.flatMap(({ screens }) => screens.map(({ id }) => id));
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
    this.open = openFacts(narrowed(screening, this.draft.only));
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

  /** Asks about a draft that may be the next one, so that its results are there when somebody goes on. */
  ahead(draft: Draft): void {
    if (answer(draft, 'state') === undefined || !this.screen) return;
    const next = new Journey(this.sections);
    next.draft = draft;
    next.settle();
    void this.screened(next.household()).catch(() => undefined);
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
   * The step after `key` in the order of the sections; `check` after the last. It is the same step once more
   * where an answer has opened a further question on its screen.
   */
  after(key: string): string {
    const again = this.steps().find((step) => step.key === key);
    if (again?.rest && !this.isDone(again)) return key;
    return this.next(key) ?? CHECK;
  }

  /** The last step before `key`; the first of all where there is none. */
  before(key: string): string {
    return this.steps().findLast((step) => this.isEarlier(step.key, key))?.key ?? 'state';
  }

  private next(key: string): string | undefined {
    return this.steps().find((step) => this.isEarlier(key, step.key))?.key;
  }

  /** Whether one place comes before another. It asks the order of the sections, since an answer can remove its own step. */
  private isEarlier(one: string, other: string): boolean {
    const [a, b] = [this.placeOf(one), this.placeOf(other)];
    const differs = a.findIndex((part, n) => part !== b[n]);
    return differs >= 0 && (a[differs] ?? 0) < (b[differs] ?? 0);
  }

  /** Screen, person and source of a step's key ("source:p2:0"), by their order; what is no question is the end. */
  private placeOf(key: string): readonly number[] {
    const [id = ''] = key.split(':', 1);
    const screen = this.order.indexOf(id);
    if (screen < 0) return [Infinity];
    const rest = key.slice(id.length + 1);
    const person = this.draft.ids.findIndex((it) => rest === it || rest.startsWith(`${it}:`));
    return [screen, person, Number(/:(\d+)$/.exec(key)?.[1] ?? 0)];
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
    const steps = this.steps();
    const from = key === undefined ? 0 : steps.findIndex((step) => step.key === key) + 1;
    return steps.slice(from).find((step) => partsOf(step).some((part) => this.isPartOpen(part)))?.key;
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

  /** Whether the part about money is behind: from there on the results can be seen. */
  isPastMoney(section: number): boolean {
    return section > this.sections.findIndex(({ id }) => id === 'money');
  }
}

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
