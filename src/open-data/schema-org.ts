/** A program as a schema.org GovernmentService, for search engines: a data block in its page, which no browser runs. */
import { fallbackLanguage } from '../i18n/languages.ts';
import { telephone } from '../places/telephone.ts';
import { addressOf, programEntry } from './programs.ts';
import type { PlaceEntry, ProgramEntry, Ways } from './schema.ts';

/** The text of the data block on the page of a program in a language. It cannot end its element. */
export function governmentService(id: string, lang: string): string {
  const entry = programEntry(id);
  const words = entry.words[lang] ?? entry.words[fallbackLanguage];
  const page = addressOf(lang, `programs/${id}`);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `${page}#service`,
    identifier: id,
    name: words?.title,
    alternateName: namesOf(entry, lang),
    description: words?.summary,
    url: page,
    serviceOperator: { '@type': 'GovernmentOrganization', name: entry.agency.name },
    areaServed: entry.places.filter(({ runs }) => runs).map((place) => areaOf(place, lang)),
    availableChannel: channelsOf(entry.ways),
    mainEntityOfPage: { '@type': 'WebPage', '@id': page, inLanguage: lang, lastReviewed: entry.reviewed },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Its short name, what people call it, and the names that places have for it, each once. */
function namesOf({ words, places }: ProgramEntry, lang: string): string[] {
  const { title, short = '', alsoCalled = [] } = words[lang] ?? words[fallbackLanguage] ?? {};
  const own = places.flatMap(({ programName }) => Object.values(programName ?? {}));
  return [...new Set([short, ...alsoCalled, ...own])].filter((name) => name !== title && name !== '');
}

const areaOf = ({ code, name }: PlaceEntry, lang: string) => ({
  '@type': 'AdministrativeArea',
  name: name[lang] ?? name['en'],
  identifier: `US-${code}`,
});

/** Where to apply and whom to call; what nobody has read on a page is left out. */
function channelsOf({ apply, page, phone }: Ways): object[] {
  const online = [apply, page].flatMap((way) =>
    way && way.confidence !== 'recalled' ? [{ '@type': 'ServiceChannel', serviceUrl: way.at }] : [],
  );
  if (!phone || phone.confidence === 'recalled') return online;
  const number = telephone(phone.at).replace('tel:', '');
  return [
    ...online,
    { '@type': 'ServiceChannel', servicePhone: { '@type': 'ContactPoint', telephone: number } },
  ];
}
