import { type Dictionary, dictionary } from './dictionary.ts';
import { fallbackLanguage, languageOf } from './languages.ts';
import { inEnglish } from './fallback.ts';
import { fill, isolated, type Params } from './message.ts';

declare global {
  /** Filled with every key of content/strings/en when the project is built or checked. */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface EveryDoorStrings {}
}

type Known = keyof EveryDoorStrings;

/** A key of content/strings: `<file>.<path>`. */
export type Key = [Known] extends [never] ? string : Known;

// A key that is written out must exist. One that is put together from data (`site.topics.${topic}`) is
// checked when the page is built: `{}` fits a record of such keys, but not one of written-out keys.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
type Checked<K extends string> = K extends Key ? unknown : {} extends Record<K, 1> ? unknown : Key;

export type Translate = <const K extends string>(key: K & Checked<K>, params?: Params) => string;

/**
 * The words of a language. A key that no language has stops the build; one that only
 * English has comes out in English, with its mark (fallback.ts).
 */
export function useStrings(lang: string): Translate {
  const own = dictionary(lang);
  const english = dictionary(fallbackLanguage);
  const isRtl = languageOf(lang).direction === 'rtl';
  return (key, params = {}) => {
    const ours = own[key];
    const message = ours ?? english[key];
    if (message === undefined) return missing(key);
    return fill(ours ?? inEnglish(message), isRtl ? isolated(params) : params, lang);
  };
}

/** A missing text stops the build; while somebody writes (EVERY_DOOR_DRAFT=1), its key stands in the page instead. */
function missing(key: string): string {
  if (process.env['EVERY_DOOR_DRAFT'] === '1') return key;
  throw new Error(`No text “${key}” in content/strings/${fallbackLanguage}.`);
}

/** Messages whose key starts with one of the prefixes and with none of `without`, for a script in the page (see Words.astro). */
export function wordsFor(
  lang: string,
  prefixes: readonly string[],
  without: readonly string[] = [],
): Dictionary {
  const own = dictionary(lang);
  const isBelow = (key: string) => (prefix: string) => key === prefix || key.startsWith(`${prefix}.`);
  return Object.fromEntries(
    Object.entries(dictionary(fallbackLanguage))
      .filter(([key]) => prefixes.some(isBelow(key)) && !without.some(isBelow(key)))
      .map(([key, message]) => [key, own[key] ?? inEnglish(message)]),
  );
}
