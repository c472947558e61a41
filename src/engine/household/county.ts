/** County names as people write them, and what hangs on the county. */
import type { Context } from '../context.ts';
import { asRange, isTable, lookup } from '../parameters.ts';
import type { Counties } from '../types.ts';

const NOT_LETTERS = /[.'’\-\s]/g;
const KIND = /\s+(county|parish|borough|census area|municipality|city and borough)$/i;

const keys = new Map<string, string>();
/** More names than there are counties; whoever asks about more of them starts again. */
const MOST = 8000;

/** A county's name without case, accents, dots, apostrophes, hyphens and spaces: two spellings of one name agree. */
export function countyKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    if (keys.size > MOST) keys.clear();
    keys.set(name, (key = plain(name)));
  }
  return key;
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .replace(KIND, '')
    .replace(/^saint\b/i, 'St')
    .toLowerCase()
    .replace(NOT_LETTERS, '');

/** Whether two names mean the same county of a state. */
export const sameCounty = (a: string, b: string): boolean => countyKey(a) === countyKey(b);

const byKey = new WeakMap<object, Map<string, string>>();

/** The name under which a table has a county; undefined where it has none of that name. */
export function nameIn(table: object, county: string): string | undefined {
  let names = byKey.get(table);
  if (!names) {
    names = new Map();
    for (const name of Object.keys(table).reverse()) names.set(countyKey(name), name);
    byKey.set(table, names);
  }
  return names.get(countyKey(county));
}

/** What the counties' file says of a county. */
export interface County {
  /** Marketplace rating areas. */
  readonly areas: readonly string[];
  /** HUD's very-low and low income limit for four people, dollars a year; several where it is several counties today. */
  readonly limits: readonly IncomeLimits[];
}
export type IncomeLimits = readonly [veryLow: number, low: number];

/** HUD's limits are multiples of so many dollars. */
const ROUNDED = 50;
/** The low limit is 80 percent of the median where the very-low limit is 50. */
const lowOf = (veryLow: number): number => Math.ceil((veryLow * 8) / 5);

/** "742", "742-" or "742/1187", in units of 50 dollars. */
function limitsIn(text: string): IncomeLimits {
  const [, first, less, second] = /^(\d+)(-?)(?:\/(\d+))?$/.exec(text) ?? [];
  const veryLow = Number(first);
  const low = second === undefined ? lowOf(veryLow) - (less ? 1 : 0) : Number(second);
  return [veryLow * ROUNDED, low * ROUNDED];
}

/** The same as it stands in the counties' file. */
export function limitsText([veryLow, low]: IncomeLimits): string {
  const [first, second] = [veryLow / ROUNDED, low / ROUNDED];
  const less = lowOf(first) - second;
  return `${first}${less === 0 ? '' : less === 1 ? '-' : `/${second}`}`;
}

const read = new WeakMap<Counties[string], Readonly<Record<string, County>>>();

/** The counties of a state by name; none where the counties' file is not at hand or does not know the state. */
export function countiesIn(counties: Counties | undefined, state: string): Readonly<Record<string, County>> {
  const file = counties?.[state];
  if (!file) return {};
  let found = read.get(file);
  if (!found) {
    const limits = file.limits.split(' ');
    const named = Object.entries(file.areas).flatMap(([areas, names]) =>
      names.split(',').map((name) => ({ name, areas: areas ? areas.split(',') : [] })),
    );
    found = Object.fromEntries(
      named.map(({ name, areas }, n) => [
        name,
        { areas, limits: (limits[n] ?? '').split('|').filter(Boolean).map(limitsIn) },
      ]),
    );
    read.set(file, found);
  }
  return found;
}

/** What the counties' file says of a county; where no county has the name, an independent city may. */
export function countyOf(c: Context): County | undefined {
  const { county, state } = c.household;
  if (county === undefined) return undefined;
  const counties = countiesIn(c.counties, state);
  const found = nameIn(counties, county) ?? nameIn(counties, `${county} city`);
  return found === undefined ? undefined : counties[found];
}

/** States (all but California) where the ZIP code alone draws the areas. */
const zipHolds = (c: Context): boolean =>
  c.household.state !== 'CA' || sameCounty(c.household.county ?? '', 'Los Angeles');

function areaOfZip(c: Context): string | undefined {
  const { zip } = c.household;
  if (zip === undefined || !zipHolds(c)) return undefined;
  const area = asRange(lookup(c, 'marketplace.zip-area', [zip.slice(0, 3)]));
  return area && String(area.min);
}

/**
 * The marketplace rating areas in which the household may live: one where ZIP code or county tell it,
 * else every area of the state, and the county is asked for.
 */
export function ratingAreas(c: Context): string[] {
  const prices = lookup(c, 'marketplace.benchmark');
  const all = isTable(prices) ? Object.keys(prices) : [];
  if (all.length < 2) return all;
  const byZip = areaOfZip(c);
  if (byZip !== undefined) return [byZip];
  const own = countyOf(c)?.areas;
  if (own?.length === 1) return [...own];
  c.need(own ? 'zip' : 'county');
  return own ? [...own] : all;
}
