import { wordLocale } from './locale.ts';

/** ["you", "Ana", "Leo"] -> "you, Ana, and Leo". */
export function list(parts: readonly string[], lang: string): string {
  return new Intl.ListFormat(wordLocale(lang), { type: 'conjunction' }).format(parts);
}

/** ["online", "by phone"] -> "online or by phone". */
export function eitherOf(parts: readonly string[], lang: string): string {
  return new Intl.ListFormat(wordLocale(lang), { type: 'disjunction' }).format(parts);
}

/** Texts in the order of the language's alphabet. */
export function inOrder<T>(parts: readonly T[], text: (part: T) => string, lang: string): T[] {
  const collator = new Intl.Collator(wordLocale(lang));
  return [...parts].sort((a, b) => collator.compare(text(a), text(b)));
}
