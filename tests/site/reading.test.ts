import { describe, expect, test } from 'vitest';
import { englishGrade, spanishEase, spanishSyllables, textBlocks } from '../support/reading.ts';
import { pages } from '../support/site-pages.ts';

/** The hardest that a page may be: a school grade in English, an ease in Spanish (both are in tests/support/reading.ts). */
const MOST_GRADE = 8;
const LEAST_EASE = 60;
/** Fewer sentences than these say nothing about a page. */
const ENOUGH = 5;

const texts = (lang: string): [url: string, blocks: string[]][] =>
  pages
    .filter(({ url }) => url.startsWith(`/${lang}/`))
    .map(({ url, html }): [string, string[]] => [url, textBlocks(html)])
    .filter(([, blocks]) => blocks.length >= ENOUGH);

describe('the measures', () => {
  test('a plain sentence asks for few grades, one of long words for many', () => {
    expect(englishGrade(['The cat sat on the mat.'])).toBeLessThan(1);
    expect(
      englishGrade(['Eligibility determinations necessitate considerable documentation.']),
    ).toBeGreaterThan(15);
    expect(spanishEase(['Usted come pan.'])).toBeGreaterThan(75);
    expect(
      spanishEase(['Las determinaciones administrativas necesitan documentación considerable.']),
    ).toBeLessThan(10);
  });
  test.each([
    ['día', 2],
    ['aire', 2],
    ['ciudad', 2],
    ['quien', 1],
    ['guitarra', 3],
    ['ayuda', 3],
    ['país', 2],
    ['vehículo', 4],
  ])('%s has %i syllables', (word, count) => expect(spanishSyllables(word)).toBe(count));
});

test('every English page can be read at grade 8 or below', () => {
  const found = texts('en');
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(([, blocks]) => englishGrade(blocks) > MOST_GRADE).map(([url]) => url)).toEqual([]);
});

test('every Spanish page is easy to read', () => {
  const found = texts('es');
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(([, blocks]) => spanishEase(blocks) < LEAST_EASE).map(([url]) => url)).toEqual([]);
});
