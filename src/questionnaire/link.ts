import type { Household } from '../facts/values.ts';
import { isHousehold, type Shape } from './check-household.ts';

/** The fragment's key. */
const KEY = '#h=';

/** A household as a fragment: JSON in base64url, the same in the browser and in Node. */
export function encode(household: Household): string {
  const bytes = new TextEncoder().encode(JSON.stringify(household));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return KEY + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The household of a fragment; undefined where it holds none, null where it cannot be read or is no household. */
export function decode(fragment: string, shape: Shape): Household | undefined | null {
  if (!fragment.startsWith(KEY)) return undefined;
  try {
    const binary = atob(fragment.slice(KEY.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isHousehold(shape, found) ? found : null;
  } catch {
    return null;
  }
}

/** The hand-over link: path and fragment, which no server sees. */
export const handOverLink = (household: Household, lang = 'en'): string =>
  `/${lang}/find/${encode(household)}`;
