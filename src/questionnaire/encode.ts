import type { Household } from '../facts/values.ts';
import type { PartHousehold } from '../sentence/to-household.ts';

/** The fragment's key. */
export const KEY = '#h=';
/** The key of a household of which only some facts are known: it starts the questions instead of ending them. */
export const PART_KEY = '#part=';

/** A household as a fragment: JSON in base64url, the same in the browser and in Node. */
export const encode = (household: Household): string => KEY + packed(household);
/** The same for one whose place or own age may be missing. */
export const encodePart = (household: PartHousehold): string => PART_KEY + packed(household);

function packed(household: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(household));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
