/** Phone numbers and addresses: of programs that there are, from sources that are named, in every place. */
import { STATES } from '../../facts/schema.ts';
import type { Path, Place as Where } from '../../schema/issues.ts';
import type { Applications, Contact, Contacts, Place } from '../../schema/place.ts';
import { nearest, type Problem } from '../../schema/problem.ts';
import type { Source } from '../../schema/read-yaml.ts';
import { at } from '../problem-at.ts';

const WAYS = ['apply', 'page', 'finder', 'phone'] as const;
type Way = Contact['phone'];

interface Names {
  /** Keys of `sources` in contacts.yaml; undefined where it could not be read. */
  readonly sources: readonly string[] | undefined;
  readonly programs: readonly string[];
}

function ofWay(file: Where, path: Path, way: Way, { sources }: Names): Problem[] {
  return (way?.source ?? []).flatMap((key, i) =>
    !sources || sources.includes(key)
      ? []
      : [
          at(
            file,
            [...path, 'source', i],
            `There is no source “${key}” in content/contacts.yaml.${nearest(key, sources)} Name the page there under sources, with a title, then write its key here.`,
          ),
        ],
  );
}

function ofPrograms(file: Where, programs: Readonly<Record<string, Contact>>, names: Names): Problem[] {
  return Object.entries(programs).flatMap(([id, contact]) => {
    const path = ['programs', id];
    const others = Object.keys(programs).filter((it) => it !== id);
    return [
      ...(names.programs.includes(id)
        ? []
        : [at(file, path, `There is no program “${id}” in content/programs.${nearest(id, names.programs)}`)]),
      ...(contact.with === undefined || others.includes(contact.with)
        ? []
        : [
            at(
              file,
              [...path, 'with'],
              `Write another program of this file.${nearest(contact.with, others)}`,
            ),
          ]),
      ...WAYS.flatMap((way) => ofWay(file, [...path, way], contact[way], names)),
    ];
  });
}

function ofPlace(file: Source<Place>, names: Names): Problem[] {
  if (!file.data) return [];
  const { programs, help211 = {}, domesticViolence } = file.data;
  return [
    ...ofPrograms(file, programs, names),
    ...Object.entries(help211 as Readonly<Record<string, Way>>).flatMap(([way, value]) =>
      ofWay(file, ['help211', way], value, names),
    ),
    ...ofWay(file, ['domesticViolence'], domesticViolence, names),
  ];
}

/** Mistakes in content/contacts.yaml and content/places that one file alone cannot show. */
export function checkPlaces(
  contacts: Source<Contacts>,
  places: Readonly<Record<string, Source<Place>>>,
  programs: readonly string[],
): Problem[] {
  const names = { sources: contacts.data && Object.keys(contacts.data.sources), programs };
  const codes: readonly string[] = STATES.options;
  const strange = Object.entries(places).filter(([code]) => !codes.includes(code));
  return [
    ...(contacts.data ? ofPrograms(contacts, contacts.data.programs, names) : []),
    ...Object.entries(contacts.data?.lines ?? {}).flatMap(([id, { phone, page }]) => [
      ...ofWay(contacts, ['lines', id, 'phone'], phone, names),
      ...ofWay(contacts, ['lines', id, 'page'], page, names),
    ]),
    ...Object.values(places).flatMap((file) => ofPlace(file, names)),
    ...strange.map(([, file]) => at(file, [], 'Name this file after a state, such as TX.yaml.')),
    ...codes
      .filter((code) => !(code in places))
      .map((code) => ({
        file: `content/places/${code}.yaml`,
        line: 1,
        path: '',
        message: 'This file is missing: every state needs one.',
      })),
  ];
}

/** Applications: of places and programs that there are, from sources that are named. */
export function checkApplications(file: Source<Applications>, programs: readonly string[]): Problem[] {
  if (!file.data) return [];
  const { sources, places } = file.data;
  const keys = Object.keys(sources);
  return Object.entries(places).flatMap(([place, applications]) => [
    ...(STATES.safeParse(place).success
      ? []
      : [at(file, ['places', place], `There is no place “${place}”. Write the two letters of the mail.`)]),
    ...applications.flatMap(({ covers, source, minutes }, i) => {
      const path = ['places', place, i];
      return [
        ...Object.keys(covers)
          .filter((id) => !programs.includes(id))
          .map((id) =>
            at(file, [...path, 'covers', id], `There is no program “${id}”.${nearest(id, programs)}`),
          ),
        ...[...source, ...(minutes?.source ?? [])]
          .filter((key) => !keys.includes(key))
          .map((key) => at(file, path, `There is no source “${key}” in this file.${nearest(key, keys)}`)),
      ];
    }),
  ]);
}
