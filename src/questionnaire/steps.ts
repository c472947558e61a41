/** What to show next: a step is a screen, for one person or one source of income where it is asked one by one. */
import type { Screen, Section } from '../schema/questions.ts';
import { ageOf, answer, answers, DECLINED, type Draft, peopleOf, personPath, UNKNOWN } from './draft.ts';
import { factOf } from '../facts/answers.ts';
import { incomePath, sourcesOf } from './income-sources.ts';
import type { Open } from './open-facts.ts';
import { canBe, possibleFacts, toCome } from './possible.ts';

export interface Step {
  /** "housing", "income:p2". */
  readonly key: string;
  readonly section: number;
  readonly screen: Screen;
  /** Indexes of the people it is about. */
  readonly people: readonly number[];
  /** Which source of income of the one person. */
  readonly source?: number;
  /** Further questions on the same screen. */
  readonly rest?: readonly Step[];
}
/** The questions of a step, one after another. */
export const partsOf = (step: Step): readonly Step[] => [step, ...(step.rest ?? [])];

const ONE_BY_ONE: ReadonlySet<string | undefined> = new Set(['gates', 'types', 'source', 'each', 'you']);

/**
 * Every step that applies to this draft, in order. `open` are the facts that the rules still need; while it is
 * undefined (the rules have not come yet) everything applies. What has been answered stays in the row.
 */
export function stepsOf(sections: readonly Section[], draft: Draft, open: Open | undefined): Step[] {
  const all = sections.flatMap(({ screens }, section) =>
    screens.flatMap((screen) => stepsOfScreen(draft, open, screen).map((step) => ({ ...step, section }))),
  );
  return together(all);
}

/** Questions that stand on one screen become one step, at the place of the first and under its key. */
function together(steps: readonly Step[]): Step[] {
  const found = new Map<string, Step>();
  for (const step of steps) {
    const first = found.get(step.key);
    found.set(step.key, first ? { ...first, rest: [...(first.rest ?? []), step] } : step);
  }
  return [...found.values()];
}

function stepsOfScreen(draft: Draft, open: Open | undefined, screen: Screen): Omit<Step, 'section'>[] {
  const { layout } = screen;
  const id = screen.on ?? screen.id;
  if (layout === 'you' || layout === 'people') return [{ key: id, screen, people: [0] }];
  if (layout === 'citizens' && livesAlone(draft)) return [];
  if (!screen.facts[0]?.startsWith('people.')) {
    const shown =
      layout === 'shared'
        ? draft.ids.length > 1
        : isForHome(draft, open, screen) && isWanted(draft, open, screen);
    return shown ? [{ key: id, screen, people: [] }] : [];
  }
  const people = peopleAsked(draft, open, screen);
  if (layout === 'source') return people.flatMap((i) => sourceSteps(draft, screen, i));
  if (ONE_BY_ONE.has(layout))
    return people.map((i) => ({ key: `${id}:${draft.ids[i] ?? ''}`, screen, people: [i] }));
  return people.length ? [{ key: id, screen, people }] : [];
}

const sourceSteps = (draft: Draft, screen: Screen, i: number): Omit<Step, 'section'>[] =>
  sourcesOf(draft, i).map((_, n) => ({
    key: `${screen.on ?? screen.id}:${draft.ids[i] ?? ''}`,
    screen,
    people: [i],
    source: n,
  }));

/** Whom a question is about: everybody of whom it can be true and of whom a rule still needs it. */
function peopleAsked(draft: Draft, open: Open | undefined, screen: Screen): number[] {
  const can = peopleOf(draft).filter((i) => isFor(draft, open, screen, i));
  const wanted = can.filter((i) => isWanted(draft, open, screen, i));
  const isCouple = screen.couple && wanted.some((i) => isOfCouple(draft, i));
  return isCouple ? can.filter((i) => wanted.includes(i) || isOfCouple(draft, i)) : wanted;
}

const livesAlone = ({ ids }: Draft): boolean => ids.length === 1;

/** Whether it can be true for person `i` at all. */
function isFor(draft: Draft, open: Open | undefined, screen: Screen, i: number): boolean {
  if (screen.layout === 'claimed') return canBeClaimed(draft, i);
  // Whoever lives alone is not asked who is a citizen first.
  if (screen.id === 'citizenship' && livesAlone(draft)) return true;
  return canBe(draft, toCome(open), i, screen);
}

/** Whether a question about the household can be true in this home at all. */
const isForHome = (draft: Draft, open: Open | undefined, screen: Screen): boolean =>
  canBe(draft, toCome(open), -1, screen) && possibleFacts(draft, toCome(open), screen).length > 0;

/** Whether person `i` answers or is the husband or wife of who does, where there is one. */
const isOfCouple = (draft: Draft, i: number): boolean => {
  const isSpouse = (k: number): boolean => answer(draft, personPath(k, 'relationship')) === 'spouse';
  return i === 0 ? peopleOf(draft).some(isSpouse) : isSpouse(i);
};

/** Whose taxes are not plain from age and relationship: young adults, and grown relatives who live along. */
function canBeClaimed(draft: Draft, i: number): boolean {
  const age = ageOf(draft, i);
  const relationship = answer(draft, personPath(i, 'relationship')) ?? '';
  if (i === 0) return age < 24;
  return age >= 19 && !['spouse', 'partner', 'unrelated'].includes(relationship);
}

/** Whether a rule still needs it, or it was answered before. */
function isWanted(draft: Draft, open: Open | undefined, screen: Screen, i?: number): boolean {
  if (screen.always) return true;
  // Before the rules have come everything may be needed, but for the county, which few rules read.
  if (open === undefined) return screen.layout !== 'county';
  if (screen.layout === 'source') return sourcesOf(draft, i ?? 0).length > 0;
  if (isAnswered(draft, screen, i)) return true;
  const facts = i === undefined ? possibleFacts(draft, toCome(open), screen) : screen.facts;
  return [...facts, ...(screen.leads ?? [])].some((fact) =>
    open.has(i === undefined ? fact : personPath(i, openName(fact))),
  );
}
/** Whether a rule needs an answer that nobody gave (for person `i`). */
export const isLeftOpen = (draft: Draft, open: Open | undefined, screen: Screen, i?: number): boolean =>
  isFollowUp(screen) && !isAnswered(draft, screen, i) && isWanted(draft, open, screen, i);
/** What is always asked needs an answer where another answer has led to it. */
const isFollowUp = ({ always, when, only }: Screen): boolean => !always || (when ?? only) !== undefined;

/** The fact under which the engine asks for it. */
const openName = (fact: string): string =>
  fact.replace('people.', '').replace(/^postpartum$/, 'postpartumMonths');

/** Whether the screen's facts are answered, also with "I don't know" (for person `i`). */
export function isAnswered(draft: Draft, screen: Screen, i?: number): boolean {
  return screen.facts.some((fact) => {
    const own = i === undefined ? fact : personPath(i, fact.replace('people.', ''));
    const all = answer(draft, fact);
    return draft.answers[own] !== undefined || all === UNKNOWN || all === DECLINED;
  });
}

/** The question of a step that a path of the engine's (`people[1].income[0].amount`) asks for. */
export const partFor = (step: Step, path: string, draft: Draft): Step | undefined =>
  partsOf(step).find((part) => asksFor(part, path, draft));

function asksFor(step: Step, path: string, draft: Draft): boolean {
  const fact = factOf(path).replace('people.postpartumMonths', 'people.postpartum');
  const wanted = fact === 'people.income.every' ? 'people.income.amount' : fact;
  if (!step.screen.facts.includes(wanted)) return false;
  const person = /^people\[(\d+)\]/.exec(path)?.[1];
  if (person !== undefined && !step.people.includes(Number(person))) return false;
  const source = /income\[(\d+)\]/.exec(path)?.[1];
  if (source !== undefined) return step.source === Number(source);
  if (path.endsWith('.income') && step.screen.layout === 'gates')
    return !answers(draft, incomePath(Number(person))).includes('other');
  return true;
}
