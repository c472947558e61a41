import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
  type Contact,
  type Contacts,
  contactsSchema,
  type Place,
  placeSchema,
  type Places,
} from '../schema/place.ts';
import { compilePlaces } from './places.ts';

export interface AllPlaces {
  readonly places: Readonly<Record<string, Place>>;
  readonly contacts: Contacts;
  readonly data: Places;
}

let known: AllPlaces | undefined;

/** content/contacts.yaml and content/places, checked; throws a list of problems in editors' words. */
export function readPlaces(content = join(process.cwd(), 'content')): AllPlaces {
  if (known) return known;
  const contacts = read(contactsSchema, content, 'contacts.yaml');
  const files = readdirSync(join(content, 'places')).filter((name) => name.endsWith('.yaml'));
  const places = Object.fromEntries(
    files.map((name) => [name.replace('.yaml', ''), read(placeSchema, content, join('places', name))]),
  );
  const problems = placeProblems(places, contacts);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  known = { places, contacts, data: compilePlaces(places, contacts) };
  return known;
}

function read<T extends z.ZodType>(schema: T, content: string, name: string): z.infer<T> {
  const found = schema.safeParse(parse(readFileSync(join(content, name), 'utf8')));
  if (found.success) return found.data;
  const problems = found.error.issues.map((it) => `content/${name}  ${it.path.join('.')}\n  ${it.message}`);
  throw new Error(problems.join('\n'));
}

/** What a single file cannot show: sources that nobody named, and programs that are not there. */
export function placeProblems(places: Readonly<Record<string, Place>>, contacts: Contacts): string[] {
  const isNamed = (key: string): boolean => key in contacts.sources;
  const inPlaces = Object.entries(places).flatMap(([code, place]) => {
    const file = `content/places/${code}.yaml`;
    const { tollFree, ...help } = place.help211 ?? {};
    return [
      ...contactProblems(file, place.programs, isNamed),
      ...sourceProblems(file, 'help211', [tollFree, place.domesticViolence, ...Object.values(help)], isNamed),
    ];
  });
  const inLines = Object.entries(contacts.lines).flatMap(([id, line]) =>
    sourceProblems('content/contacts.yaml', `lines.${id}`, [line.phone, line.page], isNamed),
  );
  return [...contactProblems('content/contacts.yaml', contacts.programs, isNamed), ...inLines, ...inPlaces];
}

type Way = Contact['phone'];

function contactProblems(
  file: string,
  programs: Readonly<Record<string, Contact>>,
  isNamed: (key: string) => boolean,
): string[] {
  return Object.entries(programs).flatMap(([id, contact]) => {
    const { apply, page, finder, phone, with: other } = contact;
    const problems = sourceProblems(file, `programs.${id}`, [apply, page, finder, phone], isNamed);
    if (other !== undefined && !(other in programs))
      problems.push(
        `${file}  programs.${id}.with\n  Write the key of another program in this file, not “${other}”.`,
      );
    return problems;
  });
}

function sourceProblems(
  file: string,
  path: string,
  ways: readonly Way[],
  isNamed: (key: string) => boolean,
): string[] {
  const unknown = ways.flatMap((way) => way?.source ?? []).filter((key) => !isNamed(key));
  return unknown.map(
    (key) => `${file}  ${path}\n  “${key}” is no source: add it to sources in content/contacts.yaml.`,
  );
}
