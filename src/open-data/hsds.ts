/**
 * /hsds.json: programs in the Human Services Data Specification 3 (Open Referral), as one page of fully nested services. There is a
 * service for each program in the whole country, and one for each place that runs it under its own name or with its own contacts.
 * Phones and addresses that nobody has read on a page are left out.
 */
import { fallbackLanguage } from '../i18n/languages.ts';
import { site } from '../i18n/site.ts';
import { useStrings } from '../i18n/strings.ts';
import { addressOf, programEntries } from './programs.ts';
import type { PlaceEntry, ProgramEntry, Ways } from './schema.ts';
import { uuidOf } from './uuid.ts';

const idOf = (path: string): string => uuidOf(`${site.address}/${path}`);

export function hsdsPage() {
  const contents = programEntries().flatMap((program) => [
    nationalService(program),
    ...program.places.flatMap((place) => (place.ways ? [placeService(program, place, place.ways)] : [])),
  ]);
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

/** What the services of a program have in common; `path` makes the ids. */
function serviceOf(program: ProgramEntry, path: string, ways: Ways) {
  const { id, words, reviewed, topics } = program;
  const { title = '', summary = '', page } = words[fallbackLanguage] ?? {};
  const t = useStrings(fallbackLanguage);
  return {
    id: idOf(path),
    description: summary,
    url: page,
    status: 'active',
    assured_date: reviewed,
    phones: phonesOf(ways, path),
    additional_urls: [...pagesOf(program, path), ...urlsOf(ways, path)],
    program: { id: idOf(`programs/${id}`), name: title, description: summary },
    attributes: topics.map((topic) => ({
      id: idOf(`${path}/topics/${topic}`),
      link_type: 'topic',
      link_entity: 'service',
      taxonomy_term: {
        id: idOf(`topics/${topic}`),
        code: topic,
        name: t(`site.topics.${topic}`),
        description: t(`site.topics.${topic}`),
      },
    })),
  };
}

function nationalService(program: ProgramEntry) {
  const { id, words, agency, places } = program;
  const path = `services/${id}`;
  const { title = '', short = '', alsoCalled = [] } = words[fallbackLanguage] ?? {};
  return {
    ...serviceOf(program, path, program.ways),
    name: title,
    alternate_name: [short, ...alsoCalled].join('; '),
    organization: {
      id: idOf(`agencies/${agency.id}`),
      name: agency.name,
      description: 'The agency that runs the program or sets its rules.',
    },
    service_areas: places.filter(({ runs }) => runs).map((place) => areaOf(place, path)),
  };
}

function placeService(program: ProgramEntry, place: PlaceEntry, ways: Ways) {
  const path = `services/${program.id}/${place.code}`;
  const { short = '' } = program.words[fallbackLanguage] ?? {};
  const placeName = place.name['en'] ?? place.code;
  const { agency = placeName } = place;
  return {
    ...serviceOf(program, path, ways),
    name: `${place.programName?.['en'] ?? short} (${placeName})`,
    alternate_name: short,
    organization: {
      id: idOf(`agencies/${place.code}/${agency}`),
      name: agency,
      description: `Runs the program in ${placeName}.`,
    },
    service_areas: [areaOf(place, path)],
  };
}

const areaOf = ({ code, name }: PlaceEntry, path: string) => ({
  id: idOf(`${path}/area/${code}`),
  name: name['en'],
  uri: addressOf(fallbackLanguage, `states/${code.toLowerCase()}`),
});

const isSure = (way: Ways['phone']): way is NonNullable<Ways['phone']> =>
  way !== undefined && way.confidence !== 'recalled';

const phonesOf = ({ phone }: Ways, path: string) =>
  isSure(phone) ? [{ id: idOf(`${path}/phone`), number: phone.at, type: 'voice' }] : [];

const LABELS = { apply: 'Apply online', page: 'How to apply', finder: 'Offices and helpers' } as const;

const urlsOf = (ways: Ways, path: string) =>
  (['apply', 'page', 'finder'] as const).flatMap((kind) => {
    const way = ways[kind];
    return isSure(way) ? [{ id: idOf(`${path}/${kind}`), label: LABELS[kind], url: way.at }] : [];
  });

/** The page of the program in each other language. */
const pagesOf = ({ words }: ProgramEntry, path: string) =>
  Object.entries(words).flatMap(([lang, { title, page }]) =>
    lang === fallbackLanguage ? [] : [{ id: idOf(`${path}/${lang}`), label: title, url: page }],
  );
