import type { Danger } from '../schema/search.ts';
import { wordsOf } from './features.ts';
import type { Found, Page, Pagefind } from './pagefind-api.ts';
import type { Understand } from './understand.ts';

export interface Hit {
  /** The program's id, or the path of another page: "snap", "states/ca", "help". */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The other name that the words met: "Medi-Cal". */
  readonly also?: string | undefined;
  /** The words that speak for this page, as they were typed. */
  readonly words?: readonly string[] | undefined;
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** How many pages there are; not all of them are shown. */
  readonly total: number;
  /** Somebody may be in danger: lines to call stand above the hits. */
  readonly danger?: Danger | undefined;
  /** The code of the place that was named. */
  readonly place?: string | undefined;
}

const MOST = 20;
/** Of what was understood at most so many stand before the pages that merely hold the words. */
const MOST_UNDERSTOOD = 5;
/** The page of a place that was named comes after so many programs. */
const PLACE_AT = 3;
// Fewer pages than this, and a page with some of the words may be the one that is looked for.
const FEW = 3;
const SOME_WORDS = 0.5;
const DOORS = /^(programs|situations)\//;

/** Pages for the words, best first: what was understood, then what holds the words, and pages of places last. */
export async function find(api: Pagefind, understand: Understand, words: string): Promise<Answer> {
  const { ids, place, danger, rest } = understand(words);
  const byPath = new Map(Object.values(api.pages).map((page) => [pathOf(page.url), page]));
  const understood = ids.flatMap(({ id, words: known }) => {
    const page = byPath.get(`programs/${id}`) ?? byPath.get(`situations/${id}`);
    return page ? [{ ...toHit(page, words), words: known }] : [];
  });
  const { results } = rest === '' ? { results: [] } : await api.search(rest);
  // Where nothing was understood the words are none of ours, and a page with a part of them is no answer.
  const isWanted = ids.length > 0 && results.length + understood.length < FEW;
  const found = isWanted ? await withSomeWords(api, rest, results) : results;
  const isMeant = (page: Page): boolean => ids.length > 0 || saysOneOf(page, rest);
  const others = found.flatMap(({ id }) => {
    const page = api.pages[id];
    return page && isMeant(page) ? [toHit(page, words)] : [];
  });
  const own = place === undefined ? undefined : byPath.get(`states/${place.toLowerCase()}`);
  const hits = once([
    ...understood.slice(0, own ? PLACE_AT : MOST_UNDERSTOOD),
    ...(own ? [toHit(own, words)] : []),
    ...understood.slice(0, MOST_UNDERSTOOD),
    ...others.filter(isDoor),
    ...others.filter((hit) => !isDoor(hit) && !isState(hit)),
    ...others.filter(isState),
  ]);
  return { hits: hits.slice(0, MOST), total: hits.length, danger, place };
}

/** Whether a page's names or summary have a word. Pagefind looks for the beginning of a word that it does not know. */
function saysOneOf({ title, summary, aka = '' }: Page, text: string): boolean {
  const said = new Set(wordsOf(`${title} ${summary} ${aka}`));
  return wordsOf(text).some((word) => word.length > 2 && said.has(word));
}

const isDoor = ({ url }: Hit): boolean => DOORS.test(pathOf(url));
const isState = ({ id }: Hit): boolean => id.startsWith('states/');

/** Each page once, where it stands first. */
const once = (hits: readonly Hit[]): Hit[] =>
  hits.filter(({ id }, i) => hits.findIndex((hit) => hit.id === id) === i);

/** Each longer word on its own; a page that has two of them stands before a page that has one. */
async function withSomeWords(api: Pagefind, words: string, all: readonly Found[]): Promise<readonly Found[]> {
  const each = words.split(/\s+/).filter((word) => [...word].length > 3);
  const lists = await Promise.all(each.map((word) => api.search(word)));
  const sums = new Map<string, Found>(all.map((it) => [it.id, it]));
  const isWhole = new Set(sums.keys());
  for (const found of lists.flatMap(({ results }) => results)) {
    if (isWhole.has(found.id)) continue;
    const score = found.score * SOME_WORDS + (sums.get(found.id)?.score ?? 0);
    sums.set(found.id, { id: found.id, score });
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

/** "/en/programs/snap/" -> "programs/snap". */
const pathOf = (url: string): string =>
  new URL(url, 'https://here').pathname.replace(/^\/[^/]+\//, '').replace(/\/$/, '');

const toHit = ({ url, title, summary, aka = '' }: Page, words: string): Hit => ({
  id: pathOf(url).replace(DOORS, ''),
  url,
  title,
  summary,
  also: otherName(aka, words),
});

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .toLowerCase();

/** The first of the other names, written "a; b; c", that begins with the words or whose beginning they are. */
export function otherName(names: string, words: string): string | undefined {
  const wanted = plain(words).trim();
  if (wanted === '') return undefined;
  return names.split('; ').find((name) => ` ${plain(name)}`.includes(` ${wanted}`));
}
