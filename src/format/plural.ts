import { byLanguage, wordLocale } from './locale.ts';

const rules = byLanguage((lang) => new Intl.PluralRules(wordLocale(lang)));

/** Numbers up to here are counted in words. */
const COUNTED = 1000;

/** The plural forms of a language, and for those that whole numbers take the first number that takes it. */
export const pluralForms = byLanguage((lang) => {
  const all: readonly string[] = rules(lang).resolvedOptions().pluralCategories;
  const counted = new Map<string, number>();
  for (let n = 0; n < COUNTED; n++) {
    const form = pluralForm(n, lang);
    if (!counted.has(form)) counted.set(form, n);
  }
  return { all, counted };
});

/** Which plural form a number takes in a language: "one", "few", "other" … */
export function pluralForm(count: number, lang: string): Intl.LDMLPluralRule {
  return rules(lang).select(count);
}
