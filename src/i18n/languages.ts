import { pseudoCode } from './pseudo.ts';
import { site } from './site.ts';

export interface Language {
  /** The folder of its pages and its <html lang>. */
  readonly code: string;
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether all of it is translated; what a draft lacks comes in English. */
  readonly state: 'draft' | 'complete';
}

// A made-up language that reads right to left and runs a third longer shows what a layout
// cannot take before a real language does. It is never published.
const pseudo: Language[] =
  process.env['EVERY_DOOR_PSEUDO'] === '1'
    ? [{ code: pseudoCode, name: 'Psëudö', direction: 'rtl', state: 'draft' }]
    : [];

/** Every language of this build, the fallback first. */
export const languages: readonly Language[] = [
  ...Object.entries(site.languages).map(([code, rest]) => ({ code, ...rest })),
  ...pseudo,
];

/** The language that a missing translation falls back to. */
export const fallbackLanguage = 'en';

export function languageOf(code: string): Language {
  const found = languages.find((it) => it.code === code);
  if (!found) throw new Error(`No language “${code}” in content/site.yaml.`);
  return found;
}

/** Attributes of a part whose text is in another language than its page, because the translation is missing. */
export const markOf = (lang: string, of: string): Record<string, string | true> =>
  of === lang ? {} : { lang: of, dir: languageOf(of).direction, 'data-untranslated': true };

/** Attributes of a part that is in the page's language wherever it stands. */
export const ownMark = (lang: string): Record<string, string> => ({ lang, dir: languageOf(lang).direction });

/** Static paths for a page under [lang]. */
export const languagePaths = (): { params: { lang: string } }[] =>
  languages.map(({ code }) => ({ params: { lang: code } }));
