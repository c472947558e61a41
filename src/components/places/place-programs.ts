import { readPlaces } from '../../compile/read-places.ts';
import { ownName } from '../../places/channels.ts';
import type { Place } from '../../schema/place.ts';
import { programWords } from '../../site/catalogue.ts';
import { rules } from '../../tables/rules.ts';

/** Whether a program's rules hold in a place ('PR'). */
export const runsIn = (program: string, code: string): boolean =>
  rules().programs.some(({ id, places }) => id === program && places.includes(code));

/** What a place calls a program ("CalFresh"), or its short name. */
export const nameIn = (code: string, program: string, lang: string): string =>
  ownName(readPlaces().data, code, program, lang) ?? programWords(program, lang).short;

/** The file of a place. */
export function placeOf(code: string): Place {
  const place = readPlaces().places[code];
  if (!place) throw new Error(`There is no content/places/${code}.yaml.`);
  return place;
}

/** Where the names, numbers and addresses of a place were read, each source once. */
export function sourcesOfPlace(code: string): { title: string; date?: string | undefined }[] {
  const { help211, domesticViolence, programs } = placeOf(code);
  const contacts = Object.values(programs).flatMap((it) => [it.apply, it.page, it.finder, it.phone]);
  const ways = [...contacts, help211?.page, help211?.phone, help211?.tollFree, domesticViolence];
  const keys = new Set(ways.flatMap((way) => way?.source ?? []));
  const { sources } = readPlaces().contacts;
  return [...keys].flatMap((key) => sources[key] ?? []);
}
