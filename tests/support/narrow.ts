/** Explains a contradiction: finds the forgotten facts that it depends on. */
import type { Household } from '../../src/facts/values.ts';

type Stated = Record<string, unknown>;

/** The paths at which two households differ. Each goes as deep as both have a value. */
export function differences(partial: unknown, whole: unknown, path = ''): string[] {
  if (JSON.stringify(partial) === JSON.stringify(whole)) return [];
  if (!isStated(partial) || !isStated(whole)) return [path];
  // A list of words is one fact, even if some words are missing.
  if (Array.isArray(whole) && (typeof whole[0] === 'string' || Object.keys(partial).length < whole.length))
    return [path];
  const keys = [...new Set([...Object.keys(partial), ...Object.keys(whole)])];
  return keys.flatMap((key) => differences(partial[key], whole[key], path ? `${path}.${key}` : key));
}
const isStated = (it: unknown): it is Stated =>
  typeof it === 'object' && it !== null && !('atLeast' in it || 'atMost' in it);

/** The partial household, with every fact filled in that can be known without ending the contradiction. */
export function narrowed(
  partial: Household,
  whole: Household,
  contradicts: (partial: Household) => boolean,
): Household {
  let found = partial;
  for (const path of differences(partial, whole)) {
    const fuller = structuredClone(found) as unknown as Stated;
    restore(fuller, whole as unknown as Stated, path.split('.'));
    if (contradicts(fuller as unknown as Household)) found = fuller as unknown as Household;
  }
  return found;
}

function restore(into: Stated, from: Stated, [key = '', ...rest]: readonly string[]): void {
  const [own, other] = [into[key], from[key]];
  if (rest.length && isStated(own) && isStated(other)) restore(own, other, rest);
  else if (other === undefined) Reflect.deleteProperty(into, key);
  else into[key] = other;
}
