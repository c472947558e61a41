import { fill, type Message } from '../i18n/message.ts';
import { clearAndStart, hasAnswers } from './clear.ts';
import { isKiosk } from './kiosk.ts';

/** How long the question stands before everything is cleared; people need 20 seconds at least (WCAG 2.2.1). */
export const WARNING_SECONDS = 30;
/** When the time left is said aloud; every second would drown everything else. */
const SAID: ReadonlySet<number> = new Set([WARNING_SECONDS, 20, 10, 5]);
const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'scroll', 'touchstart'] as const;

/** Counts the idle time and asks before the end; needs the dialog of components/device/Device.astro. */
export function watchIdle(dialog: HTMLDialogElement): void {
  const allowed = Number(dialog.dataset['seconds']) * 1000;
  let deadline = 0;
  const restart = (): void => {
    deadline = Date.now() + allowed;
  };
  restart();
  for (const kind of ACTIVITY)
    document.addEventListener(kind, () => !dialog.open && restart(), { passive: true, capture: true });
  dialog.addEventListener('close', restart);
  dialog.querySelector('[data-stay]')?.addEventListener('click', () => dialog.close());
  // A clock and not a count of ticks: a computer that slept past the end clears as it wakes.
  setInterval(() => {
    if (!dialog.open && (!isKiosk() || isWaiting())) restart();
    else tick(dialog, Math.ceil((deadline - Date.now()) / 1000));
  }, 250);
}

/** The start page with nothing on it waits for the next person: there is nothing to clear. */
const isWaiting = (): boolean => /^\/[^/]+\/$/.test(location.pathname) && !hasAnswers();

function tick(dialog: HTMLDialogElement, left: number): void {
  if (left <= 0) return clearAndStart();
  if (left > WARNING_SECONDS) return;
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
