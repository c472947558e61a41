/** County names as people write them, and what hangs on the county. */
import type { Context } from '../context.ts';
import { asRange, isTable, lookup } from '../parameters.ts';

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

/** What the counties' file says of a county; where no county has the name, an independent city may. */
function entryOf<T>(counties: Readonly<Record<string, T>>, name: string): T | undefined {
  const found = nameIn(counties, name) ?? nameIn(counties, `${name} city`);
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
  const { county, state } = c.household;
  const own = county === undefined ? undefined : entryOf(c.counties?.[state] ?? {}, county);
  if (typeof own === 'number') return [String(own)];
  c.need(own ? 'zip' : 'county');
  return own ? own.map(String) : all;
}
