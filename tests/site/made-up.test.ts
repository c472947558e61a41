/** A site with languages of which one text in twenty is translated: it builds, and says which of its texts are in English. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/compile/coverage.ts';
import { checkContent } from '../../src/compile/rules.ts';
import { readWhole } from '../../src/compile/whole.ts';
import { END, fill, type Message, OTHER } from '../../src/i18n/message.ts';
import { buildMadeUp, MADE_UP_ROOT } from '../support/build-made-up.ts';
import { MADE_UP, READER } from '../support/made-up.ts';
import type { ResultsWords } from '../../src/results/port.ts';
import { DAY } from '../support/planted.ts';
import { loadedBy } from '../support/sizes.ts';

const content = join(MADE_UP_ROOT, 'content');
const drafts = Object.keys(MADE_UP);
let site = '';
beforeAll(() => {
  site = buildMadeUp();
}, 600_000);

const html = (page: string): string => readFileSync(join(site, page, 'index.html'), 'utf8');
const wordsOf = (lang: string): Record<string, Message> =>
  (JSON.parse(readFileSync(join(site, lang, 'results.json'), 'utf8')) as ResultsWords).words;
const PAGES = [
  '',
  '/find',
  '/help',
  '/programs',
  '/doors',
  '/programs/wic',
  '/programs/snap',
  '/states/tx',
  '/about',
  '/search',
];

test('what a draft lacks is no mistake; of a complete language it is', () => {
  expect(checkContent(content, ['en', 'es'], DAY, drafts).problems).toEqual([]);
  const { problems } = checkContent(content, ['en', 'es', ...drafts], DAY);
  expect(problems.length).toBeGreaterThan(100);
});

test('coverage counts what is translated', () => {
  const whole = readWhole(content, { complete: ['en', 'es'], drafts });
  for (const lang of drafts)
    for (const { kind, of, missing } of coverageOf(whole, lang).filter((it) => it.kind !== 'pages'))
      expect((of - missing.length) / of, `${lang} ${kind}`).toBeCloseTo(0.05, 1);
  expect(coverageOf(whole, 'es').flatMap(({ missing }) => missing)).toEqual([]);
});

test('where somebody reads messages, pages and rows open one that names page, program and version', () => {
  const bodies = (page: string): string[] =>
    [...html(page).matchAll(/href="(mailto:[^"]+)"/g)].map(([, href = '']) => decodeURIComponent(href));
  const program = bodies('en/programs/wic');
  expect(program).toHaveLength(2);
  for (const body of program) {
    expect(body).toContain(`mailto:${READER}?subject=`);
    expect(body).toMatch(/page: \/en\/programs\/wic\/\r\n/);
    expect(body).toMatch(/version: [0-9a-f]{8}$/);
  }
  expect(program.filter((body) => body.includes('program: wic'))).toHaveLength(1);
  expect(html('en/find')).toContain(`data-to="${READER}"`);
  expect(bodies('en/find')).toEqual([]);
  expect(bodies('en/situations/domestic-violence')).toEqual([]);
  expect(bodies('es/situations/job-loss')).toHaveLength(1);
});

describe.each(Object.entries(MADE_UP))('%s', (lang, direction) => {
  test.each(PAGES)('page %s is in its language, and English texts in it say so', (page) => {
    const text = html(lang + page);
    expect(text).toContain(`<html lang="${lang}" dir="${direction}"`);
    const body = text.replace(/<script[^]*?<\/script>/g, '').replace(/ data-[\w-]+="[^"]*"/g, '');
    expect(body).not.toContain(OTHER);
    const marked = [...body.matchAll(/<span lang="en" dir="ltr" data-untranslated>/g)];
    expect(marked.length).toBeGreaterThan(5);
    // An English sentence may begin with a name that is translated.
    expect(body.match(new RegExp(`<span lang="en" dir="ltr" data-untranslated>«${lang}[^<]*»<`))).toBeNull();
  });

  test('has its own words where it has them, and English ones for its scripts', () => {
    expect(html(`${lang}/programs/wic`)).toContain(`«${lang} WIC`);
    const words = wordsOf(lang);
    expect(fill(words['results.for'] ?? '', { people: 'Ana' }, lang)).toBe(`«${lang} for Ana»`);
    const [english, own] = [wordsOf('en'), words].map((it) => it['results.more.title'] ?? '');
    const said = fill(english ?? '', { count: 1 }, 'en');
    expect(said).toContain('1');
    expect(fill(own ?? '', { count: 1 }, lang)).toBe(OTHER + said + END);
    expect(existsSync(join(site, lang, 'results.json'))).toBe(true);
  });
});

test('plural forms are those of each language', () => {
  const forms = (lang: string, counts: readonly number[]): (string | undefined)[] =>
    counts.map((count) => /(\w+):/.exec(fill(wordsOf(lang)['results.title'] ?? '', { count }, lang))?.[1]);
  expect(forms('ja', [1, 2])).toEqual(['other', 'other']);
  expect(forms('pl', [1, 2, 5, 22])).toEqual(['one', 'few', 'many', 'few']);
  expect(forms('ar', [0, 1, 2, 3, 11, 100])).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
});

test('a complete language has no English in it, and does not load what marks it', () => {
  for (const page of PAGES) expect(html(`es${page}`)).not.toContain(OTHER);
  const marking = (page: string): string[] =>
    loadedBy(site, `${page}/index.html`).scripts.filter((path) =>
      readFileSync(path, 'utf8').includes('data-untranslated'),
    );
  expect(marking('es/find')).toEqual([]);
  expect(marking('pl/find')).toHaveLength(1);
});
