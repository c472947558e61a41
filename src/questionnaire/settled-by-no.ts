import type { Screen, Section } from '../schema/questions.ts';
import { kindOfFact } from './fact-kinds.ts';
import { ageOf, answer, type Draft, peopleOf, personPath } from './draft.ts';

const ownPath = (i: number, fact: string): string => personPath(i, fact.replace('people.', ''));

/**
 * The draft with what its noes and ages settle: who is no veteran has no disability rating, and a small child is
 * no student. The draft itself stays as it is, so that an answer taken back leaves nothing behind.
 */
export function withSettled(draft: Draft, sections: readonly Section[]): Draft {
  if (draft.handedOver) return draft;
  const implied: Draft['answers'] = {};
  for (const screen of sections.flatMap(({ screens }) => screens)) {
    const chosen = screen.implies?.[answer(draft, screen.facts[0] ?? '') ?? ''] ?? {};
    for (const [path, value] of Object.entries(chosen)) implied[path] = [value];
    for (const i of peopleOf(draft)) Object.assign(implied, settledFor(draft, screen, i));
  }
  return { ...draft, answers: { ...implied, ...draft.answers } };
}

function settledFor(
  draft: Draft,
  { facts: [fact = ''], ages, outside, no = {} }: Screen,
  i: number,
): Draft['answers'] {
  if (!fact.startsWith('people.')) return {};
  const own = ownPath(i, fact);
  const age = ageOf(draft, i);
  const isOutside = ages !== undefined && (age < ages[0] || age > ages[1]);
  const value =
    outside ?? (kindOfFact(fact) === 'flag' || fact === 'people.postpartum' ? 'false' : undefined);
  const settled: Draft['answers'] = isOutside && value !== undefined ? { [own]: [value] } : {};
  if ((answer(draft, own) ?? settled[own]?.[0]) !== 'false') return settled;
  return {
    ...settled,
    ...Object.fromEntries(Object.entries(no).map(([key, it]) => [ownPath(i, key), [it]])),
  };
}
