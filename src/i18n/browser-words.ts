import { fill, type Message, type Params } from './message.ts';

export type BrowserTranslate = (key: string, params?: Params) => string;

/** The words that Words.astro put into this page, for scripts. A missing key shows itself instead of failing. */
export function pageWords(): BrowserTranslate {
  const data = document.getElementById('words')?.textContent ?? '{}';
  const words = JSON.parse(data) as Record<string, Message>;
  const { lang } = document.documentElement;
  return (key, params = {}) => fill(words[key] ?? key, params, lang);
}
