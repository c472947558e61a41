import { forget } from './clear.ts';
import { isKiosk, isStaffCode, SHORTEST_CODE, turnOff, turnOn } from './kiosk.ts';

/**
 * The switch on /<lang>/kiosk/: shows how it stands, and says what changed. Whoever turned it on can turn it off while
 * the page is still open; later that takes the code that staff chose, since the next person sees this page as well.
 */
class KioskSwitch extends HTMLElement {
  #isNew = false;

  connectedCallback(): void {
    for (const form of this.querySelectorAll<HTMLFormElement>('[data-shown-when]'))
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const field = form.querySelector('input') as HTMLInputElement;
        const wrong = form.dataset['shownWhen'] === 'off' ? this.#turnOn(field) : this.#turnOff(field);
        field.setAttribute('aria-invalid', String(wrong));
        if (wrong) field.focus();
        else field.value = '';
      });
    this.#show();
    this.hidden = false;
  }

  /** True where the code is wrong, as below. What was kept before goes first: the next person is a stranger. */
  #turnOn({ value }: HTMLInputElement): boolean {
    const code = value.trim();
    if (code !== '' && code.length < SHORTEST_CODE) return this.#say('short');
    forget();
    if (!turnOn(code)) return !this.#say('failed');
    this.#isNew = true;
    return this.#changed('on');
  }

  #turnOff({ value }: HTMLInputElement): boolean {
    if (!this.#isNew && !isStaffCode(value.trim())) return this.#say('wrong');
    forget();
    turnOff();
    return this.#changed('off');
  }

  #changed(said: string): false {
    this.#show();
    this.#say(said);
    // The control that was pressed is gone; focus goes to the one in its place.
    this.querySelector<HTMLElement>('[data-shown-when]:not([hidden]) button')?.focus();
    return false;
  }

  #show(): void {
    const now = isKiosk() ? 'on' : 'off';
    for (const part of this.querySelectorAll<HTMLElement>('[data-shown-when]'))
      part.hidden = part.dataset['shownWhen'] !== now;
    for (const part of this.querySelectorAll<HTMLElement>('[data-staff]')) part.hidden = this.#isNew;
  }

  #say(what: string): true {
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = status.dataset[what] ?? '';
    return true;
  }
}

customElements.define('kiosk-switch', KioskSwitch);
