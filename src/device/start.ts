import { clearAndStart, forgetWithOthers, hasAnswers, mustSayCleared } from './clear.ts';
import { isKiosk, KIOSK_EVENT } from './kiosk.ts';
import { quickExit } from './quick-exit.ts';
import { exitByShift } from './shift-exit.ts';

const ACTIONS: Readonly<Record<string, () => void>> = { clear: clearAndStart, 'quick-exit': quickExit };

/** Puts the controls of the device to work, before the page is there: who has to leave cannot wait for the rest. */
export function start(): void {
  document.addEventListener('click', (event) => {
    const control = (event.target as Element).closest?.<HTMLElement>('[data-action]');
    const action = ACTIONS[control?.dataset['action'] ?? ''];
    if (!action) return;
    event.preventDefault();
    action();
  });
  exitByShift();
  forgetWithOthers();
  const isCleared = mustSayCleared();
  document.addEventListener('DOMContentLoaded', () => show(isCleared));
  document.addEventListener('DOMContentLoaded', watch);
  document.addEventListener(KIOSK_EVENT, watch);
}

/** Most devices are no shared computer, so they do not even load what one needs; a module runs only once. */
function watch(): void {
  document.documentElement.toggleAttribute('data-kiosk', isKiosk());
  const url = '/shared-computer.js';
  if (isKiosk()) void import(url);
}

function show(isCleared: boolean): void {
  const status = document.getElementById('device-says');
  if (status && isCleared) {
    status.hidden = false;
    // A live region is only heard when its text changes while it is there.
    setTimeout(() => (status.textContent = status.dataset['cleared'] ?? ''), 100);
  }
  // Pages that show answers have this control themselves; the others get it in the foot while there are answers.
  const tools = document.getElementById('answer-tools');
  if (tools && hasAnswers() && !document.querySelector('main [data-action=clear]')) tools.hidden = false;
}
