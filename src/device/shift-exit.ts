import { quickExit } from './quick-exit.ts';

const PRESSES = 3;
/** Milliseconds after which presses of Shift no longer count together. */
const PATIENCE = 5000;

/**
 * Leaves when Shift is pressed three times with no other key between. `status` is the live region of
 * components/device/ExitBar.astro, with its words: each press says how many are left.
 */
export function exitByShift(status: HTMLElement): void {
  let pressed = 0;
  let isAlone = false;
  let timer = 0;
  const stop = (say = ''): void => {
    clearTimeout(timer);
    pressed = 0;
    status.textContent = say;
  };
  const count = (): void => {
    clearTimeout(timer);
    pressed++;
    status.textContent = status.dataset[['two', 'one', 'leaving'][pressed - 1] ?? ''] ?? '';
    if (pressed === PRESSES) return quickExit();
    timer = window.setTimeout(() => stop(status.dataset['over']), PATIENCE);
  };
  document.addEventListener('keydown', ({ key, repeat }) => {
    if (!repeat) isAlone = key === 'Shift';
    if (!isAlone && pressed > 0) stop();
  });
  document.addEventListener('keyup', ({ key }) => {
    if (key === 'Shift' && isAlone) count();
  });
  // Shift and a click choose a range of text, or open a window.
  document.addEventListener('pointerdown', () => {
    isAlone = false;
    if (pressed > 0) stop();
  });
}
