import type { BrowserTranslate } from '../i18n/browser-words.ts';
import type { Phrases } from '../schema/search.ts';
import { type Pagefind, pagefind } from './pagefind-api.ts';
import { type Understand, understander } from './understand.ts';

export interface Search {
  readonly pages: Pagefind;
  readonly understand: Understand;
  /** Shows the facts that a text tells about who writes it. */
  showFacts(panel: HTMLElement, text: string, t: BrowserTranslate): void;
  /** Where a place's page speaks of a program, and what it is called there. Undefined where it is no program or place. */
  inPlace(id: string, place: string): { url: string; name: string; place: string } | undefined;
}

let loading: Promise<Search> | undefined;

/** Loads everything that a search needs, once: the same files whatever is searched. After a failure the next call tries again. */
export function loadSearch(): Promise<Search> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Search> {
  const { lang } = document.documentElement;
  const [pages, phrases, sentence] = await Promise.all([
    pagefind(),
    fetchPhrases(lang),
    import('../sentence/panel.ts'),
  ]);
  return {
    pages,
    understand: understander(phrases, lang),
    showFacts: (panel, text, t) => sentence.showFacts(panel, text, phrases.places, t),
    inPlace: (id, code) => {
      const place = phrases.places[code];
      const page = Object.values(pages.pages).find(({ url }) => url.endsWith(`/programs/${id}/`));
      if (place === undefined || !page) return undefined;
      const url = `/${lang}/states/${code.toLowerCase()}/#${id}`;
      return { url, name: phrases.names[id]?.[code] ?? page.title, place };
    },
  };
}

async function fetchPhrases(lang: string): Promise<Phrases> {
  const response = await fetch(`/${lang}/phrases.json`);
  if (!response.ok) throw new Error(`${response.status} for the phrases`);
  return (await response.json()) as Phrases;
}
