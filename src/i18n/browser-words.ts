import { fill, type Message, type Params } from './message.ts';

export type BrowserTranslate = (key: string, params?: Params) => string;

/** Words by key, in the page's language. A missing key shows itself instead of failing. */
export const translator =
  (words: Readonly<Record<string, Message>>): BrowserTranslate =>
  (key, params = {}) =>
    fill(words[key] ?? key, params, document.documentElement.lang);

/** The words that Words.astro put into this page, for scripts. */
export const pageWords = (): BrowserTranslate =>
  translator(JSON.parse(document.getElementById('words')?.textContent ?? '{}') as Record<string, Message>);
