import { describe, expect, test } from 'vitest';
import { programCount, sizesOf, wayToResults, wholeWay } from '../support/sizes.ts';
import { SITE } from '../support/site-pages.ts';

const KB = 1000;
/** Bytes after brotli on the way to the results: a fixed part, and a part for each program. */
const WAY: Readonly<Record<string, readonly [fixed: number, program: number]>> = {
  // The page with its scripts and styles.
  'first question': [44.5 * KB, 0],
  'questions.json': [20.6 * KB, 0],
  // The measures of all programs, as exact as the peers' models (DECISIONS.md).
  engine: [23.7 * KB, 0.38 * KB],
  'rules.json': [2.3 * KB, 0.56 * KB],
  // The plan, the rows with their tests, the documents of the home, what was taken for granted, one program alone, messages about
  // what looks wrong, the table on paper, and the what-if with its picture.
  'results script': [15.2 * KB, 0],
  // With the sentences of what comes later.
  'results.json': [6.9 * KB, 0.54 * KB],
  // Rating areas, and income limits for help with housing, of every county.
  'counties.json': [16.5 * KB, 0],
  // With the applications that start several programs, of every place.
  'places.json': [2.8 * KB, 0.14 * KB],
};
/** Bytes of the whole way. */
const WHOLE = 250 * KB;

describe.each(['en', 'es'])('bytes on the way to the results (%s)', async (lang) => {
  const way = await wayToResults(SITE, lang);

  test('every part has a budget', () => {
    expect(Object.keys(way)).toEqual(Object.keys(WAY));
  });

  test.each(Object.entries(WAY))(
    '%s stays within its fixed part, and the programs within their own',
    (name, [fixed, program]) => {
      const size = way[name] ?? { fixed: NaN, programs: NaN };
      expect(size.fixed).toBeGreaterThan(0);
      expect(size.fixed).toBeLessThanOrEqual(fixed);
      expect(size.programs).toBeLessThanOrEqual(program * programCount());
    },
  );

  test('the whole way', () => expect(wholeWay(way)).toBeLessThanOrEqual(WHOLE));
});

describe('bytes of other pages after brotli', async () => {
  const sizes = await sizesOf(SITE);
  test.each([
    ['en/phrases.json', 40 * KB],
    ['es/phrases.json', 40 * KB],
    ['sentence script', 15 * KB],
    ['start page script', 5.4 * KB],
    ['program page script', 5 * KB],
    ['styles of the questionnaire', 9.5 * KB],
    ['most styles of a page', 9.5 * KB],
  ] as const)('%s stays within %i', (name, most) => {
    expect(sizes[name]).toBeGreaterThan(0);
    expect(sizes[name]).toBeLessThanOrEqual(most);
  });
});
