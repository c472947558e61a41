/** "Check only this one": somebody comes from a program's page and is asked what that program needs. Pure; knows no page. */
import type { Screening } from '../engine/types.ts';

const KEY = '#only=';

/** The program that a fragment names; undefined where it names none. */
export function onlyIn(fragment: string): string | undefined {
  const id = fragment.startsWith(KEY) ? fragment.slice(KEY.length) : '';
  return /^[a-z][a-z0-9-]*$/.test(id) ? id : undefined;
}

/** The result of that program alone; everything where none is named, or there is no such program. */
export function narrowed(screening: Screening, only: string | undefined): Screening {
  const results = screening.results.filter(({ program }) => program === only);
  return results.length ? { ...screening, results } : screening;
}
