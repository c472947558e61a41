import type { Household } from '../schema/household.ts';

/** The fragment's key. */
const KEY = '#h=';

/** A household as a fragment: JSON in base64url, the same in the browser and in Node. */
export function encode(household: Household): string {
  const bytes = new TextEncoder().encode(JSON.stringify(household));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return KEY + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The household of a fragment; undefined where it holds none, null where it cannot be read. */
export function decode(fragment: string): Household | undefined | null {
  if (!fragment.startsWith(KEY)) return undefined;
  try {
    const binary = atob(fragment.slice(KEY.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const found = JSON.parse(new TextDecoder().decode(bytes)) as Household;
    return typeof found === 'object' && found !== null && Array.isArray(found.people) && found.people.length
      ? found
      : null;
  } catch {
    return null;
  }
}

/** The hand-over link: path and fragment, which no server sees. */
export const handOverLink = (household: Household, lang = 'en'): string =>
  `/${lang}/find/${encode(household)}`;
