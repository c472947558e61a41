import { join } from 'node:path';
import { ContentError } from '../schema/problem.ts';
import {
  type Applications,
  applicationsSchema,
  type Contacts,
  contactsSchema,
  type Place,
  placeSchema,
  type Places,
} from '../schema/place.ts';
import { checkApplications, checkPlaces } from './check/places.ts';
import { compilePlaces } from './places.ts';
import { namesIn, readFile } from './read-file.ts';

export interface AllPlaces {
  readonly places: Readonly<Record<string, Place>>;
  readonly contacts: Contacts;
  /** By place: each application with how sure it is that it starts a program. */
  readonly applications: Applications['places'];
  readonly data: Places;
}

let known: AllPlaces | undefined;

/** content/contacts.yaml and content/places, checked; throws a ContentError that lists every mistake. */
export function readPlaces(content = join(process.cwd(), 'content')): AllPlaces {
  if (known) return known;
  const contacts = readFile(content, 'contacts.yaml', contactsSchema);
  const applications = readFile(content, 'applications.yaml', applicationsSchema);
  const files = Object.fromEntries(
    namesIn(content, 'places', '.yaml').map((name) => [
      name.replace('.yaml', ''),
      readFile(content, `places/${name}`, placeSchema),
    ]),
  );
  const problems = [contacts, applications, ...Object.values(files)].flatMap((file) => file.problems);
  problems.push(...checkPlaces(contacts, files, namesIn(content, 'programs')));
  problems.push(...checkApplications(applications, namesIn(content, 'programs')));
  if (problems.length || !contacts.data || !applications.data) throw new ContentError(problems);
  const places = Object.fromEntries(
    Object.entries(files).flatMap(([code, { data }]) => (data ? [[code, data] as const] : [])),
  );
  known = {
    places,
    contacts: contacts.data,
    applications: applications.data.places,
    data: compilePlaces(places, contacts.data, applications.data.places),
  };
  return known;
}
