/** Where a person is on the way through the questions, and where Next leads. Knows no page. */
import type { Screening } from '../engine/types.ts';
import type { Household } from '../schema/household.ts';
import type { Section } from '../schema/questions.ts';
import { answer, type Draft, drop, emptyDraft, peopleOf, UNKNOWN } from './draft.ts';
import { factOf } from './fact-kinds.ts';
import { toHousehold } from './household.ts';
import { addSource, incomePath, settleSources, sourceDone, sourcePath } from './income-sources.ts';
import { ALL_OPEN, openFacts } from './open-facts.ts';
import { withSettled } from './settled-by-no.ts';
import { isAnswered, leadsTo, type Step, stepsOf } from './steps.ts';

/** Two places that are no questions. */
export const CHECK = 'check';
export const RESULTS = 'results';

export class Journey {
  draft: Draft = emptyDraft();
  /** Set once the rules have come. */
  screen: ((household: Household) => Screening) | undefined;
  private readonly sections: readonly Section[];
  open: ReadonlySet<string> | undefined;

  constructor(sections: readonly Section[]) {
    this.sections = sections;
  }

  /** Brings sources of income and open facts in line with the answers: once for each Next, not for each key. */
  settle(): void {
    for (const i of peopleOf(this.draft)) settleIncome(this.draft, i);
    const known = this.screen && answer(this.draft, 'state') ? this.screening() : undefined;
    this.open = known && openFacts(known);
  }

  household(): Household {
    return toHousehold(withSettled(this.draft, this.sections));
  }

  /** The results on what is known; undefined while there are no rules, or where they cannot be used. */
  screening(): Screening | undefined {
    try {
      return this.screen?.(this.household());
    } catch {
      // Broken rules must not hold anybody up: all questions are then asked, and the page says so at the end.
      return undefined;
    }
  }

  steps(): Step[] {
    return stepsOf(this.sections, this.draft, this.open);
  }

  /** Every step that can apply to these people, needed or not: its order holds while needs change. */
  private everyStep(): Step[] {
    return stepsOf(this.sections, this.draft, ALL_OPEN);
  }

  step(key: string): Step | undefined {
    return this.everyStep().find((step) => step.key === key);
  }

  /** The step after `key` in the order of the sections; `check` after the last. */
  after(key: string): string {
    return this.next(this.everyStep(), key) ?? CHECK;
  }

  before(key: string): string {
    return this.next(this.everyStep().reverse(), key) ?? 'state';
  }

  private next(row: readonly Step[], key: string): string | undefined {
    const wanted = new Set(this.steps().map((step) => step.key));
    const at = row.findIndex((step) => step.key === key);
    return row.slice(at + 1).find((step) => wanted.has(step.key))?.key;
  }

  /** After a change: the first question that this change has opened in its own section, or where it came from. */
  afterChange(step: Step, known: ReadonlySet<string>, from: string): string {
    const opened = this.steps().find(
      (it) => it.section === step.section && !known.has(it.key) && !this.isDone(it),
    );
    return opened?.key ?? from;
  }

  isDone(step: Step): boolean {
    const { screen, people, source } = step;
    if (source !== undefined) return sourceDone(this.draft, people[0] ?? 0, source);
    if (!people.length) return isAnswered(this.draft, screen);
    return people.every((i) => isAnswered(this.draft, screen, i));
  }

  /** The step that asks for a path of the engine's, or for what must be known before it can be asked. */
  stepFor(path: string): Step | undefined {
    const steps = this.everyStep();
    const found = steps.find((step) => leadsTo(step, path, this.draft));
    if (found) return found;
    const screen = this.sections
      .flatMap(({ screens }) => screens)
      .find(({ facts }) => facts.includes(factOf(path)));
    const [first] = Object.keys(screen?.when ?? {});
    const person = /^people(\[\d+\])/.exec(path)?.[1] ?? '';
    return first === undefined
      ? undefined
      : steps.find((step) => leadsTo(step, first.replace('[*]', person), this.draft));
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
