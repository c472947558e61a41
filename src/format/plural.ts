import { byLanguage, wordLocale } from './locale.ts';

const rules = byLanguage((lang) => new Intl.PluralRules(wordLocale(lang)));

/** Which plural form a number takes in a language: "one", "few", "other" … */
export function pluralForm(count: number, lang: string): Intl.LDMLPluralRule {
  return rules(lang).select(count);
}
