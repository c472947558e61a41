import { telephone, textTo } from './telephone.ts';
import type { ContactData, Places } from '../schema/place.ts';

export type ChannelKind = 'online' | 'phone' | 'inPerson' | 'finder' | '211';

/** One way to apply or to ask. `label` and `hint` are keys of the words in content/strings/<lang>/places.yaml. */
export interface Channel {
  readonly kind: ChannelKind;
  readonly label: string;
  /** https: or tel:; none where the way is a place one knows, such as the child's school. */
  readonly href?: string;
  /** What is read out and printed: the number, or the address without https://. */
  readonly text?: string;
  /** `check`: nobody has read it on a page; say the hint with it. */
  readonly confidence: 'sure' | 'check';
  readonly hint?: string;
}

/** Programs for which one goes somewhere that no directory lists. */
const AT: Readonly<Record<string, string>> = { 'school-meals': 'school' };
/** Programs whose ways have words of their own: a tax return is filed, a clinic is no office with a paper form. */
interface Words {
  readonly online?: string;
  readonly phone?: string;
  readonly finder?: string;
  /** The nation's helpers know only its own system, not that of a place with one of its own. */
  readonly nationOnly?: true;
}
const TAX: Words = { online: 'fileTaxes', phone: 'taxPhone', finder: 'taxHelp' };
/** People who know the form well and fill it in for nothing: health advisers, accredited veterans' helpers. */
const HELPED: Words = { finder: 'helpers' };
const CENTERS: Words = { finder: 'centers' };
const WORDS: Readonly<Record<string, Words>> = {
  eitc: TAX,
  ctc: TAX,
  cdctc: TAX,
  'savers-match': TAX,
  'state-tax-credits': TAX,
  wic: { finder: 'clinics' },
  medicare: HELPED,
  'medicare-savings': HELPED,
  'va-pension': HELPED,
  'va-disability': HELPED,
  'head-start': CENTERS,
  'early-head-start': CENTERS,
  csfp: { finder: 'near' },
  'sun-bucks': { finder: 'near' },
  liheap: { finder: 'near' },
  unemployment: { finder: 'near' },
  marketplace: { finder: 'helpers', nationOnly: true },
};

export { telephone, textTo };

/** An address as one reads it out: without https://, www. and the slash at the end. */
export const readable = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

type Key = 'apply' | 'page' | 'finder' | 'phone';
const isSure = (contact: ContactData | undefined, key: Key): boolean =>
  contact?.[key] !== undefined && !contact.unsure?.includes(key);

/** Whether it comes with the tax return. */
export const isTax = (program: string): boolean => WORDS[program] === TAX;

const word = (name: string): string => `places.channels.${name}`;

function link(kind: ChannelKind, name: string, contact: ContactData | undefined, key: Key): Channel[] {
  const at = contact?.[key];
  if (at === undefined) return [];
  const isPhone = key === 'phone';
  const way = {
    kind,
    label: word(name),
    href: isPhone ? telephone(at) : at,
    text: isPhone ? at : readable(at),
  };
  if (isSure(contact, key)) return [{ ...way, confidence: 'sure' }];
  return [{ ...way, confidence: 'check', hint: word(isPhone ? 'checkPhone' : 'checkPage') }];
}

/** The nation's number stands in for a state's that is missing or unsure; of two of one kind the sure one comes first. */
function phones(own: ContactData | undefined, national: ContactData | undefined, words: Words): Channel[] {
  const ours = link('phone', 'phone', own, 'phone');
  if (isSure(own, 'phone')) return ours;
  return [...link('phone', words.phone ?? 'nationalPhone', national, 'phone'), ...ours];
}

/** Where one applies on the web; a page of the agency's where no application of its own is known. */
function online(own: ContactData | undefined, national: ContactData | undefined, words: Words): Channel[] {
  if (isSure(own, 'apply')) return link('online', 'online', own, 'apply');
  for (const key of ['apply', 'page'] as const)
    if (own?.[key] !== undefined) return link('online', 'agency', own, key);
  if (national?.apply === undefined) return link('online', 'agency', national, 'page');
  return link('online', words.online ?? 'online', national, 'apply');
}

/** No paper form and no street address is known to us, so one asks the agency's own page, or the nation's list of offices. */
function offices(own: ContactData | undefined, national: ContactData | undefined, words: Words): Channel[] {
  const ownPage = isSure(own, 'apply') && isSure(own, 'page');
  if (ownPage) return link('finder', 'finder', own, 'page');
  if (words.nationOnly && own?.apply !== undefined) return [];
  return link('finder', words.finder ?? 'finder', national, 'finder');
}

/** 2-1-1, which nearly every place has. */
export const HELP_LINE: Channel = {
  kind: '211',
  label: word('211'),
  href: 'tel:211',
  text: '2-1-1',
  confidence: 'sure',
};

function helpLine(places: Places, state: string): Channel {
  const local = places.places[state]?.help211;
  if (places.places[state] !== undefined && local === undefined) {
    const { phone } = places.instead211;
    return {
      kind: 'phone',
      label: word('usagov'),
      href: telephone(phone),
      text: phone,
      confidence: 'sure',
    };
  }
  return HELP_LINE;
}

/** The ways to apply for a program in a place ('CO'), best first; a place not stated gets the nation's. Pure. */
export function channelsFor(places: Places, state: string | undefined, program: string): readonly Channel[] {
  const own = state === undefined ? undefined : places.places[state]?.programs[program];
  const national = places.national[program];
  const words = WORDS[program] ?? {};
  const at = AT[program];
  return [
    ...(at === undefined ? [] : [{ kind: 'inPerson', label: word(at), confidence: 'sure' } as const]),
    ...online(own, national, words),
    ...phones(own, national, words),
    ...offices(own, national, words),
    helpLine(places, state ?? ''),
  ];
}

/** What a place calls a program ("CalFresh"), or undefined where it has no name of its own. */
export function ownName(
  places: Places,
  state: string | undefined,
  program: string,
  lang: string,
): string | undefined {
  const own = state === undefined ? undefined : places.places[state]?.programs[program];
  return own?.names?.[lang] ?? own?.name;
}

/** A place's name in a language; the English one where the language has none. */
export function placeName(places: Places, state: string, lang: string): string {
  const place = places.places[state];
  return place?.names?.[lang] ?? place?.name ?? state;
}
