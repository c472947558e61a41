import { KIOSK_KEY, LAST_ACT_KEY } from './kiosk.ts';

/** Changes whenever answers are cleared, so that other tabs notice, also those that are on another site just now. */
export const CLEARED_KEY = 'every-door.cleared';
/** Tells the start page, once, to say that everything is cleared. */
const SAY_KEY = 'every-door.say-cleared';
/** Stands in this tab's session after the quick exit, so that Back shows nothing of this site. */
const LEFT_KEY = 'every-door.left';
/** Sent to the document first: who holds answers in memory drops them and writes nothing more. */
export const CLEAR_EVENT = 'every-door:clear';
const SETTINGS: ReadonlySet<string> = new Set([KIOSK_KEY, LAST_ACT_KEY, CLEARED_KEY, SAY_KEY, LEFT_KEY]);

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    // Storage is switched off: then nothing was kept.
    return otherwise;
  }
}

/** Removes all that this site keeps on the device, but for the kiosk setting, and tells the other tabs. */
export function forget(): void {
  forgetInThisTab();
  attempt(() => {
    const kiosk = localStorage.getItem(KIOSK_KEY);
    localStorage.clear();
    if (kiosk !== null) localStorage.setItem(KIOSK_KEY, kiosk);
    // Any new value will do; it says nothing about when.
    localStorage.setItem(CLEARED_KEY, Math.random().toString(36).slice(2));
  }, undefined);
}

/** For a tab whose answers were cleared from another one. */
export function forgetInThisTab(): void {
  document.dispatchEvent(new Event(CLEAR_EVENT));
  attempt(() => sessionStorage.clear(), undefined);
}

/** Forgets and leaves no mark on the device; only this tab's session knows that it was left. */
export function forgetAndLeave(): void {
  forget();
  attempt(() => localStorage.removeItem(CLEARED_KEY), undefined);
  attempt(() => sessionStorage.setItem(LEFT_KEY, '1'), undefined);
}

/** Whether this tab was left by the quick exit. */
export const wasLeft = (): boolean => attempt(() => sessionStorage.getItem(LEFT_KEY) !== null, false);
/** Somebody came to this site anew in a tab that was left. */
export const arriveAgain = (): void => attempt(() => sessionStorage.removeItem(LEFT_KEY), undefined);

/** Forgets, then goes to the start page, which says so. The page left behind is not in the history. */
export function clearAndStart(): void {
  forget();
  sayAndStart();
}

/** Goes to the start page, which says that everything is cleared. */
export function sayAndStart(): void {
  attempt(() => sessionStorage.setItem(SAY_KEY, '1'), undefined);
  toStart();
}

/** Whether anything of this site's, other than settings, is kept on the device. */
export function hasAnswers(): boolean {
  return attempt(
    () => [...Object.keys(sessionStorage), ...Object.keys(localStorage)].some((key) => !SETTINGS.has(key)),
    false,
  );
}

/** The start page with nothing on it waits for the next person: there is nothing to clear. */
export const isWaiting = (): boolean =>
  /^\/[^/]+\/$/.test(location.pathname) &&
  !hasAnswers() &&
  !document.querySelector<HTMLInputElement>('input[type=search]')?.value;

export function toStart(): void {
  location.replace(`/${document.documentElement.lang}/`);
}

/** Whether this page has to say that everything is cleared; true once. */
export function mustSayCleared(): boolean {
  const must = attempt(() => sessionStorage.getItem(SAY_KEY) !== null, false);
  attempt(() => sessionStorage.removeItem(SAY_KEY), undefined);
  return must;
}

/** Which clearing was the last one; '' where there was none. */
export const lastClearing = (): string => attempt(() => localStorage.getItem(CLEARED_KEY) ?? '', '');

/** As the page goes: notes up to which clearing this tab's answers are good. */
export function noteClearing(): void {
  if (hasAnswers()) attempt(() => sessionStorage.setItem(CLEARED_KEY, lastClearing()), undefined);
}

/** Whether answers were cleared elsewhere while this tab was on another site or asleep. */
export function isStale(): boolean {
  const known = attempt(() => sessionStorage.getItem(CLEARED_KEY), null);
  return known !== null && known !== lastClearing();
}

/** Answers that are cleared in another tab leave this one too: each tab has a session store of its own. */
export function forgetWithOthers(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== CLEARED_KEY || newValue === null) return;
    forgetInThisTab();
    toStart();
  });
}
