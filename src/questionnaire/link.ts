import type { Household } from '../facts/values.ts';
import type { PartHousehold } from '../sentence/to-household.ts';
import { isHousehold, type Shape } from './check-household.ts';
import { encode, KEY, PART_KEY } from './encode.ts';

export { encode };

/** Whether a fragment holds some facts of a household only. */
export const isPart = (fragment: string): boolean => fragment.startsWith(PART_KEY);

/** The household of a fragment; undefined where it holds none, null where it cannot be read or is no household. */
export function decode(fragment: string, shape: Shape): Household | undefined | null {
  const key = isPart(fragment) ? PART_KEY : KEY;
  if (!fragment.startsWith(key)) return undefined;
  try {
    const binary = atob(fragment.slice(key.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const found = JSON.parse(new TextDecoder().decode(bytes)) as Household;
    return isHousehold(shape, key === KEY ? found : filled(found)) ? found : null;
  } catch {
    return null;
  }
}

/** A part with the place and the own age that it may lack. */
const filled = ({ people: [self, ...others], ...rest }: PartHousehold): object => ({
  state: 'AL',
  ...rest,
  people: [{ age: 0, ...self }, ...others],
});

/** The hand-over link: path and fragment, which no server sees. */
export const handOverLink = (household: Household, lang = 'en'): string =>
  `/${lang}/find/${encode(household)}`;
