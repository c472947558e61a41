import { pageWords } from '../../i18n/browser-words.ts';
import { ownName, placeName } from '../../places/channels.ts';
import { chosenPlace, choosePlace, loadPlaces } from './chosen.ts';

/** A plain list of places. What it changes says so aloud, since it stands elsewhere on the page. */
class PlaceChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.hidden = false;
    select.value = chosenPlace();
    if (select.value) void this.say(select.value);
    select.addEventListener('change', () => {
      choosePlace(select.value);
      void this.say(select.value);
    });
  }

  private async say(place: string): Promise<void> {
    const status = this.querySelector('[role=status]');
    const link = this.querySelector('a');
    if (!status || !link) return;
    link.hidden = place === '';
    if (place === '') return status.replaceChildren();
    const { lang } = document.documentElement;
    const places = await loadPlaces();
    const state = placeName(places, place, lang);
    const name = ownName(places, place, this.dataset['program'] ?? '', lang);
    const t = pageWords();
    status.textContent = name ? t('site.place.called', { state, name }) : t('site.place.shown', { state });
    link.textContent = t('site.place.more', { state });
    link.href = `${this.dataset['pages'] ?? ''}${place.toLowerCase()}/`;
  }
}

customElements.define('place-choice', PlaceChoice);
