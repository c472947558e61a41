import { brotliCompressSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../src/compile/phrases.ts';
import { needFile } from '../../src/compile/read-file.ts';
import { readPlaces } from '../../src/compile/read-places.ts';
import { searchSchema } from '../../src/schema/search.ts';
import { rooter, wordsOf } from '../../src/search/features.ts';
import { PhraseIndex } from '../../src/search/phrase-index.ts';
import { allPhrases, understander } from '../../src/search/understand.ts';

interface Query {
  lang: string;
  query: string;
  programs: string[];
  /** The situation that answers it as well. */
  lifeEvent?: string;
}
const queries = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/search-queries.json'), 'utf8'),
) as Query[];
const content = join(import.meta.dirname, '../../content');
const compiled = (lang: string) => compilePhrases(content, lang, 'en', readPlaces().data);
const own = (lang: string) => needFile(content, `search/${lang}.yaml`, searchSchema);

const share = (some: number, all: number): number => Math.round((some / all) * 1000) / 10;

describe.each(['en', 'es'])('what people say (%s)', (lang) => {
  const phrases = compiled(lang);
  const understand = understander(phrases, lang);
  const ids = (text: string) => understand(text).ids.map(({ id }) => id);

  test('queries of other people: an accepted answer first, and among the first three', () => {
    const asked = queries.filter((it) => it.lang === lang);
    const missed: string[] = [];
    let first = 0;
    for (const { query, programs, lifeEvent } of asked) {
      const accepted = [...programs, lifeEvent];
      const at = ids(query).findIndex((id) => accepted.includes(id));
      if (at === 0) first++;
      if (at < 0 || at > 2) missed.push(`${query}: ${ids(query).slice(0, 3).join(' ')}`);
    }
    const three = share(asked.length - missed.length, asked.length);
    console.log(`${lang} file: first ${share(first, asked.length)} %, first three ${three} %`, missed);
    expect(three).toBeGreaterThanOrEqual(92);
    expect(share(first, asked.length)).toBeGreaterThanOrEqual(75);
  });

  test('a phrase that is left out is still found by the others', () => {
    const root = rooter(
      lang,
      phrases.same.map((group) => group.split('|').flatMap(wordsOf)),
    );
    const index = new PhraseIndex(allPhrases(phrases), root);
    const { programs, situations } = own(lang);
    const all = Object.entries({ ...programs, ...situations }).flatMap(([id, list]) =>
      list.map((phrase) => [id, phrase] as const),
    );
    // Every fifth, since each is measured against all others.
    const tried = all.filter((_, i) => i % 5 === 0);
    const places = tried.map(([id, phrase]) => index.rank(phrase, id).findIndex((it) => it.id === id));
    const [first, three] = [1, 3].map((n) => share(places.filter((at) => at < n).length, tried.length));
    console.log(`${lang} leave one out: first ${first} %, first three ${three} %`);
    expect(first).toBeGreaterThanOrEqual(48);
    expect(three).toBeGreaterThanOrEqual(72);
  });

  test('whoever may be in danger gets the lines to call, also with other words; who is not does not', () => {
    const { help } = own(lang);
    const all = Object.values(help).flat();
    const without = (gone: string) => {
      const rest = Object.fromEntries(
        Object.entries(help).map(([kind, list]) => [kind, list.filter((it) => it !== gone).join('|')]),
      );
      return understander({ ...phrases, help: rest as typeof phrases.help }, lang);
    };
    const tried = all.filter((_, i) => i % 8 === 0);
    const missed = tried.filter((phrase) => without(phrase)(phrase).danger === undefined);
    console.log(
      `${lang} danger, phrase left out: ${share(tried.length - missed.length, tried.length)} %`,
      missed,
    );
    expect(all.filter((phrase) => understand(phrase).danger === undefined)).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(tried.length * 0.12);
    const calm = Object.entries({ ...own(lang).programs, ...own(lang).situations })
      .filter(
        ([id]) =>
          !['victim-compensation', 'domestic-violence', 'legal-aid', 'refugee-assistance'].includes(id),
      )
      .flatMap(([, list]) => list);
    const frightened = calm.filter((phrase) => understand(phrase).danger !== undefined);
    console.log(`${lang} danger where there is none: ${share(frightened.length, calm.length)} %`, frightened);
    expect(frightened.length).toBeLessThan(calm.length * 0.01);
  });

  test('a text that speaks of nothing here finds nothing', () => {
    for (const text of [
      '',
      ' ',
      '🙂🙂',
      '<b></b>',
      'xqzv wvkq',
      '…',
      'tôi cần giúp',
      'Мне нужна помощь',
      'zzz '.repeat(500),
    ])
      expect([text, ids(text)]).toEqual([text, []]);
  });

  test('stays within its bytes, and every id of a page has words', () => {
    const bytes = brotliCompressSync(JSON.stringify(phrases)).length;
    console.log(`${lang} phrases: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(40_000);
    const { programs, situations } = own(lang);
    expect(Object.keys(programs)).toEqual(expect.arrayContaining(readdirSync(join(content, 'programs'))));
    for (const [id, list] of Object.entries({ ...programs, ...situations }))
      expect([id, list.length >= 25, new Set(list).size === list.length]).toEqual([id, true, true]);
  });
});

test('both languages have words for the same ids', () => {
  for (const kind of ['programs', 'situations', 'help', 'danger'] as const)
    expect(Object.keys(own('es')[kind]).sort()).toEqual(Object.keys(own('en')[kind]).sort());
});

describe('the place that is meant', () => {
  const understand = understander(compiled('en'), 'en');
  const place = (text: string) => understand(text).place;
  test.each([
    ['food stamps in ohio', 'OH'],
    ['West Virginia medicaid', 'WV'],
    ['calfresh', 'CA'],
    ['medicaid office in TX', 'TX'],
    ['I AM IN NEED', undefined],
    ['ok so i need help', undefined],
  ])('%s', (text, code) => expect(place(text)).toBe(code));
  test('is no part of what is looked for', () => {
    expect(understand('in ohio').rest).toBe('');
    expect(understand('food stamps in ohio').rest).toBe('food stamps');
  });
});
