import type { Household } from '../schema/household.ts';
import type { PartHousehold } from '../sentence/to-household.ts';
import { isHousehold, isRecord, type Shape } from './check-household.ts';

/** The fragment's key. */
const KEY = '#h=';

/** The key of a household of which only some facts are known: it starts the questions instead of ending them. */
const PART_KEY = '#part=';

/** A household as a fragment: JSON in base64url, the same in the browser and in Node. */
export const encode = (household: Household): string => KEY + packed(household);
/** The same for one whose place or own age may be missing. */
export const encodePart = (household: PartHousehold): string => PART_KEY + packed(household);

function packed(household: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(household));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The household of a fragment; undefined where it holds none, null where it cannot be read or is no household. */
export function decode(fragment: string, shape: Shape): Household | undefined | null {
  if (!fragment.startsWith(KEY)) return undefined;
  const found = unpacked(fragment.slice(KEY.length));
  return isHousehold(shape, found) ? found : null;
}

/** The same for a household of which only some facts are known. */
export function decodePart(fragment: string, shape: Shape): PartHousehold | undefined | null {
  if (!fragment.startsWith(PART_KEY)) return undefined;
  const found = unpacked(fragment.slice(PART_KEY.length));
  if (!isRecord(found) || !Array.isArray(found['people'])) return null;
  const [self, ...others] = found['people'] as unknown[];
  const filled = { state: 'AL', ...found, people: [isRecord(self) ? { age: 0, ...self } : self, ...others] };
  return isHousehold(shape, filled) ? (found as unknown as PartHousehold) : null;
}

function unpacked(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** The hand-over link: path and fragment, which no server sees. */
export const handOverLink = (household: Household, lang = 'en'): string =>
  `/${lang}/find/${encode(household)}`;
