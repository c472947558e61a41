import type { Screen, Section } from '../schema/questions.ts';
import { kindOfFact } from '../facts/answers.ts';
import { ageOf, answer, type Draft, peopleOf, personPath } from './draft.ts';
import { hasIncomeList, sourcePath, sourcesOf } from './income-sources.ts';
import { readNumber } from './amount-text.ts';
import { possibleFacts } from './possible.ts';

const ownPath = (i: number, fact: string): string => personPath(i, fact.replace('people.', ''));

/**
 * The draft with what its noes and ages settle: who is no veteran has no disability rating, and a small child is
 * no student. The draft itself stays as it is, so that an answer taken back leaves nothing behind.
 */
export function withSettled(draft: Draft, sections: readonly Section[]): Draft {
  if (draft.handedOver) return draft;
  const implied: Draft['answers'] = {};
  for (const screen of sections.flatMap(({ screens }) => screens)) {
    const fact = screen.facts[0] ?? '';
    const chosen = (!fact.startsWith('people.') && screen.implies?.[answer(draft, fact) ?? '']) || {};
    for (const [path, value] of Object.entries(chosen)) implied[path] = [value];
    for (const i of peopleOf(draft)) Object.assign(implied, settledFor(draft, screen, i));
  }
  for (const i of peopleOf(draft)) {
    const hours = hoursSaid(draft, i);
    if (hours !== undefined) implied[personPath(i, 'workHoursPerWeek')] = [String(hours)];
  }
  const known = { ...draft, answers: { ...implied, ...draft.answers } };
  return { ...draft, answers: { ...impossible(known, sections), ...known.answers } };
}

/** What can be true of nobody here is no, or nothing. */
function impossible(draft: Draft, sections: readonly Section[]): Draft['answers'] {
  const settled: Draft['answers'] = {};
  for (const screen of sections.flatMap(({ screens }) => screens)) {
    const possible = possibleFacts(draft, () => false, screen);
    for (const fact of screen.facts)
      if (!possible.includes(fact)) settled[fact] = [kindOfFact(fact) === 'flag' ? 'false' : '0'];
  }
  return settled;
}

const WORK: ReadonlySet<string> = new Set(['wages', 'selfEmployment', 'partnership', 'farm', 'workStudy']);

/**
 * Hours a week that follow from what person `i` said about their money: none without work, and the sum where every job
 * is paid by the hour. Undefined where they do not say.
 */
function hoursSaid(draft: Draft, i: number): number | undefined {
  if (!hasIncomeList(draft, i)) return undefined;
  const work = sourcesOf(draft, i).flatMap((type, n) => (WORK.has(type) ? [n] : []));
  const hours = work.map((n) =>
    answer(draft, sourcePath(i, n, 'every')) === 'hour'
      ? readNumber(answer(draft, sourcePath(i, n, 'hours')) ?? '')
      : undefined,
  );
  return hours.reduce<number | undefined>(
    (sum, own) => (sum === undefined || own === undefined ? undefined : sum + own),
    0,
  );
}

/** What an age or an answer of person `i` on this screen settles about the same person. */
function settledFor(draft: Draft, screen: Screen, i: number): Draft['answers'] {
  const [fact = ''] = screen.facts;
  if (!fact.startsWith('people.')) return {};
  const own = ownPath(i, fact);
  const outside = isOutside(draft, screen, i) ? outsideValue(screen) : undefined;
  const chosen = answer(draft, own) ?? outside;
  const follows = (chosen === 'false' ? screen.no : screen.implies?.[chosen ?? '']) ?? {};
  return Object.fromEntries([
    ...(outside === undefined ? [] : [[own, [outside]]]),
    ...Object.entries(follows).map(([key, value]) => [ownPath(i, key), [value]]),
  ]) as Draft['answers'];
}

function isOutside(draft: Draft, { ages }: Screen, i: number): boolean {
  const age = ageOf(draft, i);
  return ages !== undefined && (age < ages[0] || age > ages[1]);
}

/** What holds for people of other ages than those that a screen is for. */
function outsideValue({ facts: [fact = ''], outside }: Screen): string | undefined {
  return outside ?? (kindOfFact(fact) === 'flag' || fact === 'people.postpartum' ? 'false' : undefined);
}
