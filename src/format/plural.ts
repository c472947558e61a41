import { wordLocale } from './locale.ts';

/** Which plural form a number takes in a language: "one", "few", "other" … */
export function pluralForm(count: number, lang: string): Intl.LDMLPluralRule {
  return new Intl.PluralRules(wordLocale(lang)).select(count);
}
