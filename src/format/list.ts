import { byLanguage, wordLocale } from './locale.ts';

const all = byLanguage((lang) => new Intl.ListFormat(wordLocale(lang), { type: 'conjunction' }));
const either = byLanguage((lang) => new Intl.ListFormat(wordLocale(lang), { type: 'disjunction' }));
const alphabet = byLanguage((lang) => new Intl.Collator(wordLocale(lang)));

/** ["you", "Ana", "Leo"] -> "you, Ana, and Leo". */
export function list(parts: readonly string[], lang: string): string {
  return all(lang).format(parts);
}

/** ["online", "by phone"] -> "online or by phone". */
export function eitherOf(parts: readonly string[], lang: string): string {
  return either(lang).format(parts);
}

/** Texts in the order of the language's alphabet. */
export function inOrder<T>(parts: readonly T[], text: (part: T) => string, lang: string): T[] {
  const collator = alphabet(lang);
  return [...parts].sort((a, b) => collator.compare(text(a), text(b)));
}
