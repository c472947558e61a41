import { clearAndStart, forgetWithOthers, hasAnswers, mustSayCleared } from './clear.ts';
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
  document.addEventListener('DOMContentLoaded', show);
}

function show(): void {
  // The page is being left.
  if (document.documentElement.hidden) return;
  const status = document.getElementById('device-says');
  if (status && mustSayCleared()) {
    status.hidden = false;
    // A live region is only heard when its text changes while it is there.
    setTimeout(() => (status.textContent = status.dataset['cleared'] ?? ''), 100);
  }
  // Pages that show answers have this control themselves; the others get it in the foot while there are answers.
  const tools = document.getElementById('answer-tools');
  if (tools && hasAnswers() && !document.querySelector('main [data-action=clear]')) tools.hidden = false;
}
