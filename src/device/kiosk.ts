/** The kiosk profile: this device is used by many people, so an idle time clears everything. */
export const KIOSK_KEY = 'every-door.kiosk';
/** When somebody last did something here, in milliseconds; all tabs share it. Kept by a kiosk only. */
export const LAST_ACT_KEY = 'every-door.last-act';
/** Sent to the document when the profile is turned on or off. */
export const KIOSK_EVENT = 'every-door:kiosk';
/** What stands in place of a staff code where none was chosen; shorter than any code may be. */
const NO_CODE = '1';
export const SHORTEST_CODE = 4;

const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

export const isKiosk = (): boolean => kept(KIOSK_KEY) !== null;

/** Turns the profile on; `code` is what staff will need to turn it off. False where the browser does not keep it. */
export function turnOn(code = ''): boolean {
  try {
    localStorage.setItem(KIOSK_KEY, code.length < SHORTEST_CODE ? NO_CODE : code);
    document.dispatchEvent(new Event(KIOSK_EVENT));
    return isKiosk();
  } catch {
    return false;
  }
}

export function turnOff(): void {
  localStorage.removeItem(KIOSK_KEY);
  localStorage.removeItem(LAST_ACT_KEY);
  document.dispatchEvent(new Event(KIOSK_EVENT));
}

/** Whether this is the code that staff chose; never where they chose none. */
export const isStaffCode = (code: string): boolean =>
  code.length >= SHORTEST_CODE && kept(KIOSK_KEY) === code;

/** The time of the last act in any tab, in milliseconds; undefined where none is kept. */
export function lastAct(): number | undefined {
  const time = Number(kept(LAST_ACT_KEY) ?? NaN);
  return Number.isFinite(time) ? time : undefined;
}

/** Whether nobody did anything for so many seconds. A clock that was set back counts as well. */
export function isOverdue(seconds: number): boolean {
  const last = lastAct();
  return last !== undefined && Math.abs(Date.now() - last) >= seconds * 1000;
}

/** Keeps now as the time of the last act, at most once a second. */
export function keepAct(): void {
  const now = Date.now();
  const last = lastAct();
  if (last !== undefined && Math.abs(now - last) < 1000) return;
  try {
    localStorage.setItem(LAST_ACT_KEY, String(now));
  } catch {
    // Storage is full: the earlier time stands, and the kiosk asks sooner.
  }
}
