import { pageWords } from '../i18n/browser-words.ts';
import { chosenPlace } from '../components/place/chosen.ts';
import { type Answer, find } from './find.ts';
import { dangerItem, hitItem, moveBetween } from './hit-list.ts';
import { loadSearch, type Search } from './load.ts';
import { keepWords, readWords } from './words.ts';

const PAUSE = 200; // milliseconds without a key before the search starts
const LONGEST = 80; // letters of the words that are said back

/** Searches as one types. */
class SiteSearch extends HTMLElement {
  readonly #t = pageWords();
  #turn = 0;
  /** The words that were last searched for. */
  #shown = '';
  #timer = 0;
  #isTyped = false;

  connectedCallback(): void {
    const { form, input } = this.#parts();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    input.addEventListener('input', () => {
      this.#isTyped = true;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
    });
    input.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true });
    this.addEventListener('keydown', (event) => moveBetween(this, event));
    window.addEventListener('hashchange', () => this.#begin());
    // The browser puts back what stood in the field; what counts is what stands in the address or the session.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted || !this.#isTyped) this.#begin();
    });
    this.#begin();
  }

  #begin(): void {
    const words = readWords();
    const { input } = this.#parts();
    if (words === input.value.trim() && words === this.#shown) return;
    input.value = words;
    void this.#search();
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const words = this.#parts().input.value.trim();
    const turn = ++this.#turn;
    this.#shown = words;
    keepWords(words);
    if (words === '') return this.#show('', { hits: [], total: 0 });
    try {
      const search = await loadSearch();
      const answer = await find(search.pages, search.understand, words);
      // A slower answer to earlier words must not take the place of a later one.
      if (turn === this.#turn) this.#show(words, answer, search);
    } catch {
      if (turn === this.#turn) this.#say(this.#t('search.failed'), true);
    }
  }

  #show(words: string, { hits, total, danger, place = chosenPlace() }: Answer, search?: Search): void {
    const { list, more, facts } = this.#parts();
    if (words !== '') search?.showFacts(facts, words, this.#t);
    else facts.hidden = true;
    const help = danger ? dangerItem(this, danger) : undefined;
    const others = help ? hits.filter(({ id }) => id !== 'help') : hits;
    const inPlace = (id: string) => search?.inPlace(id, place);
    list.replaceChildren(...(help ?? []), ...others.map((hit) => hitItem(hit, this.#t, inPlace(hit.id))));
    more.hidden = words === '' || hits.length > 0;
    if (words === '') return this.#say('');
    const said = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
    if (help) return this.#say(this.#t('search.dangerFirst', { words: said }));
    const key = total === 0 ? 'nothing' : total > hits.length ? 'foundMore' : 'found';
    this.#say(this.#t(`search.${key}`, { count: hits.length, all: total, words: said }));
  }

  #say(text: string, failed = false): void {
    const { status, more } = this.#parts();
    status.textContent = text;
    if (failed) more.hidden = false;
  }

  #parts() {
    const part = <T extends Element>(selector: string): T => this.querySelector<T>(selector) as T;
    return {
      form: part<HTMLFormElement>('form'),
      input: part<HTMLInputElement>('input'),
      status: part<HTMLElement>('[role=status]'),
      list: part<HTMLElement>('[data-hits]'),
      more: part<HTMLElement>('[data-nothing]'),
      facts: part<HTMLElement>('[data-facts]'),
    };
  }
}

customElements.define('site-search', SiteSearch);
