import { pageWords } from '../i18n/browser-words.ts';
import { find, type Hit } from './find.ts';
import { hitItem, moveBetween } from './hit-list.ts';
import { pagefind } from './pagefind-api.ts';

const PAUSE = 200; // milliseconds without a key before the search starts

/** Searches as one types. The words stand in the fragment of the address, which no server sees. */
class SiteSearch extends HTMLElement {
  readonly #t = pageWords();
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    const { form, input } = this.#parts();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
    });
    input.addEventListener('focus', () => void pagefind().catch(() => undefined), { once: true });
    this.addEventListener('keydown', (event) => moveBetween(this, event));
    window.addEventListener('hashchange', () => this.#fromAddress());
    this.#fromAddress();
  }

  #fromAddress(): void {
    const words = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
    const { input } = this.#parts();
    if (words === input.value.trim() && words !== '') return;
    input.value = words;
    if (words !== '') void this.#search();
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const words = this.#parts().input.value.trim();
    const turn = ++this.#turn;
    history.replaceState(
      history.state,
      '',
      words === '' ? location.pathname : `#q=${encodeURIComponent(words)}`,
    );
    if (words === '') return this.#show('', []);
    try {
      const hits = await find(await pagefind(), words);
      // A slower answer to earlier words must not take the place of a later one.
      if (turn === this.#turn) this.#show(words, hits);
    } catch {
      if (turn === this.#turn) this.#say(this.#t('search.failed'), true);
    }
  }

  #show(words: string, hits: readonly Hit[]): void {
    const { list, more } = this.#parts();
    list.replaceChildren(...hits.map((hit) => hitItem(hit, this.#t)));
    more.hidden = words === '' || hits.length > 0;
    const found = hits.length > 0 ? 'search.found' : 'search.nothing';
    this.#say(words === '' ? '' : this.#t(found, { count: hits.length, words }));
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
    };
  }
}

customElements.define('site-search', SiteSearch);
