/** The kiosk profile: this device is used by many people, so an idle time clears everything. */
export const KIOSK_KEY = 'every-door.kiosk';
/** Sent to the document when the profile is turned on or off. */
export const KIOSK_EVENT = 'every-door:kiosk';

export function isKiosk(): boolean {
  try {
    return localStorage.getItem(KIOSK_KEY) !== null;
  } catch {
    return false;
  }
}

/** Turns the profile on or off for this device; false where the browser does not keep it. */
export function setKiosk(on: boolean): boolean {
  try {
    if (on) localStorage.setItem(KIOSK_KEY, '1');
    else localStorage.removeItem(KIOSK_KEY);
    document.dispatchEvent(new Event(KIOSK_EVENT));
    return true;
  } catch {
    return false;
  }
}
