import { describe, expect, test } from 'vitest';
import { find, otherName } from './find.ts';
import type { Found, Pagefind } from './pagefind-api.ts';

const found = (path: string, score: number, meta: Record<string, string> = {}): Found => ({
  id: path,
  score,
  data: () =>
    Promise.resolve({ url: `/en/${path}/`, plain_excerpt: 'words around', meta: { title: path, ...meta } }),
});

/** An index that knows these results for these words, and nothing else. */
const index = (known: Record<string, readonly Found[]>): Pagefind => ({
  search: (words) => Promise.resolve({ results: known[words] ?? [] }),
});
const ids = async (known: Record<string, readonly Found[]>, words: string) =>
  (await find(index(known), words)).hits.map((it) => it.id);

describe('what comes first', () => {
  test('a program before a state that scores a little more', async () => {
    const known = { calfresh: [found('states/ca', 3), found('programs/snap', 2)] };
    expect(await ids(known, 'calfresh')).toEqual(['snap', 'states/ca']);
  });
  test('a state that scores much more before a program', async () => {
    const known = { california: [found('programs/snap', 1), found('states/ca', 3)] };
    expect(await ids(known, 'california')).toEqual(['states/ca', 'snap']);
  });
  test('where only one page has all the words, those that have some of them come after it', async () => {
    const known = {
      'food friday': [found('help', 2)],
      friday: [found('help', 2)],
      food: [found('programs/snap', 1), found('help', 1)],
    };
    expect(await ids(known, 'food friday')).toEqual(['help', 'snap']);
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

test('a hit shows its summary, or the words around what was found', async () => {
  const known = { a: [found('programs/snap', 2, { summary: 'Money for groceries.' }), found('help', 1)] };
  const { hits } = await find(index(known), 'a');
  expect(hits.map((it) => it.summary)).toEqual(['Money for groceries.', 'words around']);
});

test('the other name that was searched for is named, with or without marks and hyphens', () => {
  const names = 'food stamps; Medi-Cal; crédito por hijos';
  expect(otherName(names, 'medical')).toBe('Medi-Cal');
  expect(otherName(names, 'Credito por')).toBe('crédito por hijos');
  expect(otherName(names, 'stamps')).toBe('food stamps');
  expect(otherName(names, 'amps')).toBeUndefined();
  expect(otherName(names, ' ')).toBeUndefined();
});
