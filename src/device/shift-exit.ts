import { quickExit } from './quick-exit.ts';

const PRESSES = 3;
/** Milliseconds after which presses of Shift no longer count together. */
const PATIENCE = 5000;

/**
 * Leaves when Shift is pressed three times with no other key between. Each press says how many are left, in the live
 * region of components/device/ExitBar.astro and with its words.
 */
export function exitByShift(): void {
  let pressed = 0;
  let isAlone = false;
  let timer = 0;
  const say = (what?: 'two' | 'one' | 'leaving' | 'over'): void => {
    const status = document.getElementById('exit-says');
    if (status) status.textContent = (what && status.dataset[what]) ?? '';
  };
  const stop = (): void => {
    clearTimeout(timer);
    pressed = 0;
    say();
  };
  const count = (): void => {
    clearTimeout(timer);
    pressed++;
    say((['two', 'one', 'leaving'] as const)[pressed - 1]);
    if (pressed === PRESSES) return quickExit();
    timer = window.setTimeout(() => {
      stop();
      say('over');
    }, PATIENCE);
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
