import { isKiosk, setKiosk } from './kiosk.ts';

/** The switch on /<lang>/kiosk/: shows how it stands, and says what changed. */
class KioskSwitch extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-kiosk-set]'))
      button.addEventListener('click', () => this.#set(button.dataset['kioskSet'] === 'on'));
    this.#show();
    this.hidden = false;
  }

  #set(on: boolean): void {
    const kept = setKiosk(on) && isKiosk() === on;
    this.#show();
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = status.dataset[kept ? (on ? 'on' : 'off') : 'failed'] ?? '';
    // The control that was pressed is gone; focus goes to the one in its place.
    this.querySelector<HTMLElement>('[data-shown-when]:not([hidden]) [data-kiosk-set]')?.focus();
  }

  #show(): void {
    const now = isKiosk() ? 'on' : 'off';
    for (const part of this.querySelectorAll<HTMLElement>('[data-shown-when]'))
      part.hidden = part.dataset['shownWhen'] !== now;
  }
}

customElements.define('kiosk-switch', KioskSwitch);
