import { type BrowserTranslate, pageWords } from '../../i18n/browser-words.ts';
import { type Channel, channelsFor } from '../../places/channels.ts';
import { loadPlaces, onPlace } from './chosen.ts';

/** Shows the ways to apply in the place that was chosen. Without script those of the whole country stand there. */
class HowToApply extends HTMLElement {
  connectedCallback(): void {
    onPlace((place) => void this.show(place));
  }

  private async show(place: string): Promise<void> {
    const list = this.querySelector('ul');
    const program = this.dataset['program'];
    if (!list || !program) return;
    const t = pageWords();
    list.replaceChildren(
      ...channelsFor(await loadPlaces(), place || undefined, program).map((it) => item(it, t)),
    );
  }
}

function item({ label, href, text, hint }: Channel, t: BrowserTranslate): HTMLLIElement {
  const li = document.createElement('li');
  li.className = 'card-part';
  li.append(element('strong', t(label)));
  if (href) li.append(Object.assign(element('a', text ?? href), { href }));
  if (hint) li.append(Object.assign(element('span', t(hint)), { className: 'soft' }));
  return li;
}

function element<K extends 'strong' | 'a' | 'span'>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('how-to-apply', HowToApply);
