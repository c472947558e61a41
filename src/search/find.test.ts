import { describe, expect, test } from 'vitest';
import { find, otherName } from './find.ts';
import type { Found, Page, Pagefind } from './pagefind-api.ts';
import type { Meaning, Understand } from './understand.ts';

const found = (path: string, score: number): Found => ({ id: path, score });
const page = (path: string): Page => ({ url: `/en/${path}/`, title: path, summary: `About ${path}.` });

/** An index that knows these results for these words, and nothing else. */
const index = (known: Record<string, readonly Found[]>): Pagefind => ({
  search: (words) => Promise.resolve({ results: known[words] ?? [] }),
  pages: Object.fromEntries(Object.values(known).flatMap((all) => all.map(({ id }) => [id, page(id)]))),
});
/** Understands nothing but what it is given. */
const understand =
  (meaning: Partial<Meaning> = {}): Understand =>
  (text) => ({ rest: text, ids: [], ...meaning });
/** Something that has no page yet was understood. */
const SOMETHING: Partial<Meaning> = { ids: [{ id: 'not-yet', words: [] }] };
const ids = async (known: Record<string, readonly Found[]>, words: string, meaning = SOMETHING) =>
  (await find(index(known), understand(meaning), words)).hits.map((it) => it.id);

describe('what comes first', () => {
  test('a program before a state that scores a little more', async () => {
    const known = { calfresh: [found('states/ca', 3), found('programs/snap', 2)] };
    expect(await ids(known, 'calfresh')).toEqual(['snap', 'states/ca']);
  });
  test('programs before every page of a state, whatever it scores', async () => {
    const known = { stamps: [found('states/ca', 9), found('states/ny', 8), found('programs/snap', 1)] };
    expect(await ids(known, 'stamps')).toEqual(['snap', 'states/ca', 'states/ny']);
  });
  test('where nothing was understood, a page with some of the words is no answer', async () => {
    expect(await ids({ wvkq: [found('states/wv', 1)] }, 'xqzv wvkq', {})).toEqual([]);
    expect(await ids({ wvkq: [found('states/wv', 1)] }, 'wvkq', {})).toEqual([]);
    expect(await ids({ privacy: [found('privacy', 1)] }, 'privacy', {})).toEqual(['privacy']);
  });
  test('what was understood before what holds the words; what has no page is left out', async () => {
    const known = { broke: [found('programs/wic', 5), found('programs/snap', 1)] };
    const meaning = { ids: ['tefap', 'snap'].map((id) => ({ id, words: [] })) };
    expect(await ids(known, 'broke', meaning)).toEqual(['snap', 'wic']);
  });
  test('a state that is named leads to its page, after the first programs', async () => {
    const pages = [
      'programs/snap',
      'programs/wic',
      'programs/csfp',
      'programs/tanf',
      'states/oh',
      'states/ca',
    ];
    const known = { food: pages.map((path) => found(path, 1)) };
    const meaning = { place: 'OH', ids: ['snap', 'wic', 'csfp', 'tanf'].map((id) => ({ id, words: [] })) };
    const all = await ids(known, 'food', meaning);
    expect(all).toEqual(['snap', 'wic', 'csfp', 'states/oh', 'tanf', 'states/ca']);
    expect(await ids(known, 'ohio', { place: 'OH', rest: '' })).toEqual(['states/oh']);
  });
  test('where only one page has all the words, those that have some of them are there too', async () => {
    const known = {
      'food friday': [found('help', 2)],
      friday: [found('help', 2)],
      food: [found('programs/snap', 1), found('help', 1)],
    };
    expect(await ids(known, 'food friday')).toEqual(['snap', 'help']);
  });
  test('where no page has all the words, the one that has most of them', async () => {
    const known = {
      hurricane: [found('help', 1)],
      stamps: [found('programs/snap', 1)],
      food: [found('programs/snap', 1), found('programs/wic', 1)],
    };
    expect(await ids(known, 'hurricane food stamps')).toEqual(['snap', 'wic', 'help']);
  });
});

test('a hit shows what the catalogue says of its page', async () => {
  const { hits } = await find(index({ a: [found('programs/snap', 2)] }), understand(SOMETHING), 'a');
  expect(hits).toEqual([
    { id: 'snap', url: '/en/programs/snap/', title: 'programs/snap', summary: 'About programs/snap.' },
  ]);
});

test('the other name that was searched for is named, with or without marks and hyphens', () => {
  const names = 'food stamps; Medi-Cal; crédito por hijos';
  expect(otherName(names, 'medical')).toBe('Medi-Cal');
  expect(otherName(names, 'Credito por')).toBe('crédito por hijos');
  expect(otherName(names, 'stamps')).toBe('food stamps');
  expect(otherName(names, 'amps')).toBeUndefined();
  expect(otherName(names, ' ')).toBeUndefined();
});
