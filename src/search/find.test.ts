import { describe, expect, test } from 'vitest';
import { find, otherName } from './find.ts';
import type { Found, Page, Pagefind } from './pagefind-api.ts';

const found = (path: string, score: number): Found => ({ id: path, score });
const page = (path: string): Page => ({ url: `/en/${path}/`, title: path, summary: `About ${path}.` });

/** An index that knows these results for these words, and nothing else. */
const index = (known: Record<string, readonly Found[]>): Pagefind => ({
  search: (words) => Promise.resolve({ results: known[words] ?? [] }),
  pages: Object.fromEntries(Object.values(known).flatMap((all) => all.map(({ id }) => [id, page(id)]))),
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

test('a hit shows what the catalogue says of its page', async () => {
  const { hits } = await find(index({ a: [found('programs/snap', 2)] }), 'a');
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
