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
    if (!status) return;
    status.textContent = place ? await this.sentence(place) : '';
  }

  private async sentence(place: string): Promise<string> {
    const { lang } = document.documentElement;
    const places = await loadPlaces();
    const state = placeName(places, place, lang);
    const name = ownName(places, place, this.dataset['program'] ?? '', lang);
    const t = pageWords();
    return name ? t('site.place.called', { state, name }) : t('site.place.shown', { state });
  }
}

customElements.define('place-choice', PlaceChoice);
