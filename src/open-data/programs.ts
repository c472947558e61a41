/** All programs as machines get them: names, places, ways to apply, sources and dates, in every language of the site. */
import { joined } from '../compile/places.ts';
import { readPlaces } from '../compile/read-places.ts';
import { pathTo } from '../i18n/paths.ts';
import { site } from '../i18n/site.ts';
import type { Contact } from '../schema/place.ts';
import { program as factsOf, programs, programWords, sourcesOf } from '../site/catalogue.ts';
import { oldAmounts } from '../tables/old-amounts.ts';
import { rules } from '../tables/rules.ts';
import { agencyName } from './agencies.ts';
import type { PlaceEntry, ProgramEntry, ProgramsFile, Ways } from './schema.ts';

export const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
/** The languages of the site; the made-up one of the tests is none. */
const languages = Object.keys(site.languages);

/** The whole address of a page. */
export const addressOf = (lang: string, page: string): string =>
  new URL(pathTo(lang, page), site.address).href;

export const programsFile = (): ProgramsFile => ({
  name: site.name,
  address: site.address,
  license: LICENSE,
  version: rules().version,
  contactsChecked: readPlaces().data.checked,
  languages,
  programs: programEntries(),
});

let known: ProgramEntry[] | undefined;
/** Worked out once for all files and pages. */
export const programEntries = (): ProgramEntry[] => (known ??= programs().map(({ id }) => entryOf(id)));

export function programEntry(id: string): ProgramEntry {
  const found = programEntries().find((it) => it.id === id);
  if (!found) throw new Error(`There is no program “${id}”.`);
  return found;
}

function entryOf(id: string): ProgramEntry {
  const { agency, topics, reviewed } = factsOf(id);
  const { contacts } = readPlaces();
  const nextChange = oldAmounts(id)?.from;
  return {
    id,
    words: Object.fromEntries(languages.map((lang) => [lang, wordsOf(id, lang)])),
    agency: { id: agency, name: agencyName(agency) },
    topics: [...topics],
    ways: waysOf(contacts.programs[id], contacts.programs),
    places: placesOf(id),
    sources: sourcesOf(id).map(({ title, url, checked }) => ({ title, url, checked })),
    reviewed,
    ...(nextChange !== undefined && { nextChange }),
  };
}

function wordsOf(id: string, lang: string) {
  const { title, short, summary, aka } = programWords(id, lang);
  return { title, short, summary, alsoCalled: [...aka], page: addressOf(lang, `programs/${id}`) };
}

/** Where the program runs, and where a place has one of its own instead. */
function placesOf(id: string): PlaceEntry[] {
  const here = rules().programs.find((it) => it.id === id)?.places ?? [];
  return Object.entries(readPlaces().places).flatMap(([code, { name, programs: own }]) => {
    const contact = own[id];
    const runs = here.includes(code);
    if (!runs && !contact) return [];
    const named = contact?.name;
    return [
      {
        code,
        name,
        runs,
        ...(named !== undefined && { programName: typeof named === 'string' ? { en: named } : named }),
        ...(contact?.agency !== undefined && { agency: contact.agency }),
        ...(contact && { ways: waysOf(contact, own) }),
      },
    ];
  });
}

function waysOf(contact: Contact | undefined, others: Readonly<Record<string, Contact>>): Ways {
  if (!contact) return {};
  const all = joined(contact, others);
  return Object.fromEntries(
    (['apply', 'page', 'finder', 'phone'] as const).flatMap((way) => {
      const found = all[way];
      return found ? [[way, { at: found.at, confidence: found.confidence }]] : [];
    }),
  );
}
