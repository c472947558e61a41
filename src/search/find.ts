import type { Found, Page, Pagefind } from './pagefind-api.ts';

export interface Hit {
  /** The program's id, or the path of another page: "snap", "states/ca", "help". */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The other name that the words met: "Medi-Cal". */
  readonly also: string | undefined;
}

const MOST = 20;
// Who searches by a need wants the program; the page of a state and the help page come after it.
const PROGRAM_FIRST = 2;
// Fewer pages than this, and a page with some of the words may be the one that is looked for.
const FEW = 3;
const SOME_WORDS = 0.5;
const DOORS = /\/(programs|situations)\/[^/]+\/$/;

export interface Answer {
  readonly hits: readonly Hit[];
  /** How many pages there are; not all of them are shown. */
  readonly total: number;
}

/** Pages for the words, best first. Where hardly a page has all the words, those that have some of them come after. */
export async function find(api: Pagefind, words: string): Promise<Answer> {
  const { results } = await api.search(words);
  const found = results.length < FEW ? await withSomeWords(api, words, results) : results;
  const hits = found
    .slice(0, MOST)
    .flatMap(({ id, score }) => {
      const page = api.pages[id];
      return page ? [{ hit: toHit(page, words), score }] : [];
    })
    .sort((a, b) => weight(b) - weight(a))
    .map(({ hit }) => hit);
  return { hits, total: found.length };
}

const weight = ({ hit, score }: { hit: Hit; score: number }): number =>
  DOORS.test(hit.url) ? score * PROGRAM_FIRST : score;

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

function toHit({ url, title, summary, aka = '' }: Page, words: string): Hit {
  const path = new URL(url, 'https://here').pathname.replace(/^\/[^/]+\//, '').replace(/\/$/, '');
  return {
    id: path.replace(/^(programs|situations)\//, ''),
    url,
    title,
    summary,
    also: otherName(aka, words),
  };
}

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
