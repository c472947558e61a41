import { KIOSK_KEY } from './kiosk.ts';

/** Changes whenever answers are cleared, so that other tabs and pages kept by the browser for Back notice. */
export const CLEARED_KEY = 'every-door.cleared';
/** Tells the start page, once, to say that everything is cleared. */
const SAY_KEY = 'every-door.say-cleared';
/** Sent to the document first: who holds answers in memory drops them and writes nothing more. */
export const CLEAR_EVENT = 'every-door:clear';

/** Removes all that this site keeps on the device, but for the kiosk setting. */
export function forget(): void {
  document.dispatchEvent(new Event(CLEAR_EVENT));
  try {
    const kiosk = localStorage.getItem(KIOSK_KEY);
    sessionStorage.clear();
    localStorage.clear();
    if (kiosk !== null) localStorage.setItem(KIOSK_KEY, kiosk);
    localStorage.setItem(CLEARED_KEY, String(Date.now()));
  } catch {
    // Storage is switched off: then nothing was kept.
  }
}

/** Forgets, then goes to the start page, which says so. The page left behind is not in the history. */
export function clearAndStart(): void {
  forget();
  try {
    sessionStorage.setItem(SAY_KEY, '1');
  } catch {
    // The start page then says nothing.
  }
  toStart();
}

/** Whether anything of this site's, other than settings, is kept on the device. */
export function hasAnswers(): boolean {
  try {
    const kept = [...Object.keys(sessionStorage), ...Object.keys(localStorage)];
    return kept.some((key) => ![KIOSK_KEY, CLEARED_KEY, SAY_KEY].includes(key));
  } catch {
    return false;
  }
}

export function toStart(): void {
  location.replace(`/${document.documentElement.lang}/`);
}

/** Whether this page has to say that everything is cleared; true once. */
export function mustSayCleared(): boolean {
  try {
    const must = sessionStorage.getItem(SAY_KEY) !== null;
    sessionStorage.removeItem(SAY_KEY);
    return must;
  } catch {
    return false;
  }
}

/**
 * Answers that were cleared elsewhere leave this page too: a page that the browser kept for Back still holds them
 * in its fields, and another tab has a session store of its own.
 */
export function forgetWithOthers(): void {
  const clearedAt = (): string | null => {
    try {
      return localStorage.getItem(CLEARED_KEY);
    } catch {
      return null;
    }
  };
  const atLoad = clearedAt();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && clearedAt() !== atLoad) location.reload();
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== CLEARED_KEY || newValue === null) return;
    document.dispatchEvent(new Event(CLEAR_EVENT));
    sessionStorage.clear();
    toStart();
  });
}
