import { fill, isolated, type Message, type Params } from './message.ts';

/** Fills the message of a key, or a message that is handed in. */
export type BrowserTranslate = (key: Message, params?: Params) => string;

/** Words by key, in the page's language. A missing key shows itself instead of failing. */
export function translator(words: Readonly<Record<string, Message>>): BrowserTranslate {
  const { lang, dir } = document.documentElement;
  const suited = dir === 'rtl' ? isolated : (params: Params) => params;
  return (key, params = {}) => fill((typeof key === 'string' && words[key]) || key, suited(params), lang);
}

/** The words that Words.astro put into this page, for scripts. */
export const pageWords = (): BrowserTranslate =>
  translator(JSON.parse(document.getElementById('words')?.textContent ?? '{}') as Record<string, Message>);
