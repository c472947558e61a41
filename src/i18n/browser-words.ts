import { fill, isolated, type Message, type Params } from './message.ts';

/** Fills the message of a key, or a message that is handed in. */
export type BrowserTranslate = (key: Message, params?: Params) => string;

/** The words that Words.astro put into this page, for scripts. A missing key shows itself instead of failing. */
export function pageWords(): BrowserTranslate {
  const data = document.getElementById('words')?.textContent ?? '{}';
  const words = JSON.parse(data) as Record<string, Message>;
  const { lang, dir } = document.documentElement;
  const suited = dir === 'rtl' ? isolated : (params: Params) => params;
  return (key, params = {}) => fill((typeof key === 'string' && words[key]) || key, suited(params), lang);
}
