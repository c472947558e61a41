import type { BrowserTranslate } from '../i18n/browser-words.ts';
import { ageOf, answer, type Draft, peopleOf, personPath } from './draft.ts';

/** What to call person `i`: "you", the nickname, or "your child (5)". */
export function nameOf(draft: Draft, i: number, t: BrowserTranslate): string {
  const nickname = answer(draft, personPath(i, 'name'));
  if (i === 0) return t('questionnaire.person.you');
  const relationship = answer(draft, personPath(i, 'relationship')) ?? 'otherRelative';
  return nickname ?? t(`questionnaire.person.${relationship}`, { age: ageOf(draft, i) });
}

export const namesById = (draft: Draft, t: BrowserTranslate): Record<string, string> =>
  Object.fromEntries(peopleOf(draft).map((i) => [draft.ids[i] ?? '', nameOf(draft, i, t)]));

/** The same at the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
