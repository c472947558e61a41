import { fill, type Message } from '../i18n/message.ts';
import { clearAndStart, forget, isWaiting, wasLeft } from './clear.ts';
import { isKiosk, isOverdue, keepAct, lastAct } from './kiosk.ts';

/** How long the question stands before everything is cleared; people need 20 seconds at least (WCAG 2.2.1). */
export const WARNING_SECONDS = 30;
/** When the time left is said aloud; every second would drown everything else. */
const SAID: ReadonlySet<number> = new Set([WARNING_SECONDS, 20, 10, 5]);
const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'scroll', 'touchstart'] as const;

/** Counts the idle time of all tabs and asks before the end; needs the dialog of components/device/Device.astro. */
export function watchIdle(dialog: HTMLDialogElement): void {
  const allowed = Number(dialog.dataset['seconds']);
  const act = (): void => {
    if (!isKiosk() || wasLeft()) return;
    // Whoever comes too late finds nothing of the one before; tabs that sleep learn of it too.
    if (isOverdue(allowed)) return isWaiting() ? forget() : clearAndStart();
    keepAct();
  };
  const stay = (): void => {
    act();
    dialog.close();
  };
  act();
  for (const kind of ACTIVITY)
    document.addEventListener(kind, () => !dialog.open && act(), { passive: true, capture: true });
  dialog.querySelector('[data-stay]')?.addEventListener('click', stay);
  dialog.addEventListener('cancel', act);
  // Who goes on typing is there: closing gives the focus back to the field before the letter arrives.
  dialog.addEventListener('keydown', (event) => isTyping(event) && stay());
  // A clock and not a count of ticks: a computer that slept past the end clears as it wakes.
  setInterval(() => {
    if (isKiosk() && !isWaiting() && !wasLeft()) tick(dialog, allowed, act);
    else if (dialog.open) dialog.close();
  }, 250);
}

const isTyping = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && ((key.length === 1 && key !== ' ') || key === 'Backspace');

function tick(dialog: HTMLDialogElement, allowed: number, act: () => void): void {
  const last = lastAct();
  if (last === undefined) return act();
  if (isOverdue(allowed)) return clearAndStart();
  const left = Math.ceil(allowed - (Date.now() - last) / 1000);
  if (left > WARNING_SECONDS) return dialog.open ? dialog.close() : undefined;
  const words = JSON.parse(dialog.dataset['left'] ?? '""') as Message;
  const text = fill(words, { count: left }, document.documentElement.lang);
  write(dialog, '[data-clock]', text);
  if (!dialog.open) dialog.showModal();
  if (SAID.has(left)) write(dialog, '[role=status]', text);
}

function write(dialog: HTMLDialogElement, selector: string, text: string): void {
  const part = dialog.querySelector(selector);
  if (part && part.textContent !== text) part.textContent = text;
}
