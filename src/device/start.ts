import { clearAndStart, forgetWithOthers, hasAnswers, mustSayCleared } from './clear.ts';
import { isKiosk, KIOSK_EVENT } from './kiosk.ts';
import { quickExit } from './quick-exit.ts';
import { exitByShift } from './shift-exit.ts';

const ACTIONS: Readonly<Record<string, () => void>> = { clear: clearAndStart, 'quick-exit': quickExit };

document.addEventListener('click', (event) => {
  const control = (event.target as Element).closest?.<HTMLElement>('[data-action]');
  const action = ACTIONS[control?.dataset['action'] ?? ''];
  if (!action) return;
  event.preventDefault();
  action();
});

forgetWithOthers();

const status = document.getElementById('device-says');
if (status && mustSayCleared()) {
  status.hidden = false;
  // A live region is only heard when its text changes while it is there.
  setTimeout(() => (status.textContent = status.dataset['cleared'] ?? ''), 100);
}

// Pages that show answers have these controls themselves; the others get them in the foot while there are answers.
const tools = document.getElementById('answer-tools');
if (tools && hasAnswers() && !document.querySelector('main [data-action=clear]')) tools.hidden = false;

const exitSays = document.getElementById('exit-says');
if (exitSays) exitByShift(exitSays);

let watching = false;

/** Starts the idle watch, once; most devices are no kiosk, so they do not even load it. */
async function kiosk(): Promise<void> {
  document.documentElement.toggleAttribute('data-kiosk', isKiosk());
  const dialog = document.querySelector<HTMLDialogElement>('#device-idle');
  if (!dialog || watching || !isKiosk()) return;
  watching = true;
  const [{ watchIdle }, { turnLinksIntoText }] = await Promise.all([
    import('./idle.ts'),
    import('./outside-links.ts'),
  ]);
  watchIdle(dialog);
  turnLinksIntoText();
}
void kiosk();
document.addEventListener(KIOSK_EVENT, () => void kiosk());
