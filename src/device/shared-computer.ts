import { isKiosk, KIOSK_EVENT } from './kiosk.ts';

let watching = false;

/** Starts what a shared computer needs, once; most devices are none, so they do not even load it. */
async function watch(): Promise<void> {
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

void watch();
document.addEventListener(KIOSK_EVENT, () => void watch());
