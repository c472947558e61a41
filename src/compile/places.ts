import type {
  ApplicationData,
  Applications,
  Contact,
  ContactData,
  Contacts,
  Place,
  PlaceData,
  Places,
} from '../schema/place.ts';

const WAYS = ['apply', 'page', 'finder', 'phone'] as const;

/** What the browser needs of all places: addresses, numbers and how sure they are; sources and notes stay behind. */
export function compilePlaces(
  places: Readonly<Record<string, Place>>,
  contacts: Contacts,
  applications: Applications['places'] = {},
): Places {
  const codes = Object.keys(places).sort();
  const usagov = contacts.lines['usagov'];
  return {
    checked: [contacts.checked, ...codes.map((code) => places[code]?.checked ?? '')].sort()[0] ?? '',
    places: Object.fromEntries(codes.map((code) => [code, placeData(places[code] as Place)])),
    national: mapValues(contacts.programs, (contact) => contactData(joined(contact, contacts.programs))),
    applications: mapValues(applications, (list) => list.flatMap(shared)),
    instead211: { phone: usagov?.phone?.at ?? '', page: usagov?.page?.at ?? '' },
  };
}

/** An application that starts several programs, as far as that is known; none where it is for one program alone. */
function shared({ name, url, covers, minutes }: Applications['places'][string][number]): ApplicationData[] {
  const programs = Object.keys(covers).filter((id) => covers[id] !== 'recalled-low');
  if (programs.length < 2) return [];
  return [{ name, url, covers: programs, ...(minutes && { minutes: minutes.about }) }];
}

function placeData(place: Place): PlaceData {
  const { en = '', ...others } = place.name;
  const help = place.help211;
  return {
    name: en,
    ...(Object.keys(others).length > 0 && { names: others }),
    programs: mapValues(place.programs, (contact) => contactData(joined(contact, place.programs))),
    ...(help && {
      help211: {
        ...(help.page && { page: help.page.at }),
        ...(help.tollFree && { tollFree: help.tollFree.at }),
      },
    }),
  };
}

/** A program that is applied for together with another one has that one's ways where it has none of its own. */
export function joined(contact: Contact, programs: Readonly<Record<string, Contact>>): Contact {
  const other = contact.with === undefined ? undefined : programs[contact.with];
  if (!other) return contact;
  const ways = contact.apply === undefined ? WAYS : (['phone'] as const);
  const taken = ways.flatMap((way) => (contact[way] === undefined && other[way] ? [[way, other[way]]] : []));
  return { ...contact, ...(Object.fromEntries(taken) as Partial<Contact>) };
}

function contactData(contact: Contact): ContactData {
  const unsure = WAYS.filter((way) => contact[way]?.confidence === 'recalled');
  const { name = {} } = contact;
  const { en, ...others } = typeof name === 'string' ? { en: name } : (name as Record<string, string>);
  return {
    ...(en !== undefined && { name: en }),
    ...(Object.keys(others).length > 0 && { names: others }),
    ...Object.fromEntries(WAYS.flatMap((way) => (contact[way] ? [[way, contact[way].at]] : []))),
    ...(unsure.length > 0 && { unsure }),
  };
}

const mapValues = <In, Out>(
  from: Readonly<Record<string, In>>,
  change: (value: In) => Out,
): Record<string, Out> =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
