/** What a language lacks comes in English, with a mark around it that the page makes visible to readers (mark.ts). */
import type { Message } from '../schema/message.ts';
import { fallbackLanguage } from './languages.ts';
import { END, OTHER } from './message.ts';

/** An English message in a page of another language; its plural forms stay those of English. */
export const inEnglish = (message: Message): Message => ({ lang: fallbackLanguage, other: message });

/** A text in parts, each with the mark of the whole. */
export const parts = (text: string, at: RegExp): string[] =>
  plain(text)
    .split(at)
    .map((part) => (text.startsWith(OTHER) ? marked(part) : part));

/** A text without marks. */
export const plain = (text: string): string => text.replaceAll(OTHER, '').replaceAll(END, '');

const marked = (english: string): string => OTHER + english + END;
const same = (text: string): string => text;

/**
 * Words of one language over the English ones, text by text. `ours` and `theirs` make what is handed on from a text of the
 * language, and from an English one that stands in for it.
 */
export function overlay<T>(
  english: T,
  own: unknown,
  ours: (text: string) => unknown = same,
  theirs: (text: string) => unknown = marked,
): T {
  if (typeof own === 'string') return ours(own) as T;
  if (typeof english === 'string') return theirs(english) as T;
  if (typeof english !== 'object' || english === null) return english;
  const part = (own ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(english).map(([key, text]: [string, unknown]) => [
      key,
      overlay(text, part[key], ours, theirs),
    ]),
  ) as T;
}
