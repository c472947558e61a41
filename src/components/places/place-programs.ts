import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readPlaces } from '../../compile/read-places.ts';
import { contentPath } from '../../i18n/site.ts';
import type { Place } from '../../schema/place.ts';

type Where = 'all' | 'states' | readonly string[] | { readonly except: readonly string[] };

/** Whether a program's rules hold in a place ('PR'). */
export function runsIn(program: string, code: string): boolean {
  const { places } = parse(readFileSync(contentPath('programs', program, 'rules.yaml'), 'utf8')) as {
    places?: Where;
  };
  if (places === undefined || places === 'all') return true;
  if (places === 'states') return placeOf(code).kind !== 'territory';
  if ('except' in places) return !places.except.includes(code);
  return places.includes(code);
}

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
