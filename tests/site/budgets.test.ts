import { describe, expect, test } from 'vitest';
import { programCount, sizesOf, sizeWith, wayToResults } from '../support/sizes.ts';
import { SITE } from '../support/site-pages.ts';

const KB = 1000;
/** Bytes after brotli on the way to the results: a fixed part, and a part for each program. */
const WAY: Readonly<Record<string, readonly [fixed: number, program: number]>> = {
  // The page with its scripts and styles.
  'first question': [41.5 * KB, 0],
  'questions.json': [19.8 * KB, 0],
  // The measures of all programs, as exact as the peers' models (DECISIONS.md).
  engine: [23 * KB, 0.9 * KB],
  'rules.json': [3 * KB, 1.2 * KB],
  // The plan, the rows with their tests, the documents of the home, what was taken for granted, one program alone, messages about
  // what looks wrong, and the table on paper.
  'results script': [13.2 * KB, 0],
  // With the sentences of what comes later.
  'results.json': [6.6 * KB, 0.75 * KB],
  // Rating areas, and income limits for help with housing, of every county.
  'counties.json': [16.5 * KB, 0],
  // With the applications that start several programs, of every place.
  'places.json': [3.6 * KB, 0.35 * KB],
};
/** Bytes of the whole way: with the programs that there are, and with as many as are to come. */
const WHOLE = 222 * KB;
const MANY = 75;
const WHOLE_OF_MANY = 275 * KB;

describe.each(['en', 'es'])('bytes on the way to the results (%s)', async (lang) => {
  const way = await wayToResults(SITE, lang);
  const sum = (count: number): number =>
    Object.values(way).reduce((all, size) => all + sizeWith(size, count), 0);

  test('every part has a budget', () => {
    expect(Object.keys(way)).toEqual(Object.keys(WAY));
  });

  test.each(Object.entries(WAY))(
    '%s stays within its fixed part, and each program within its own',
    (name, [fixed, program]) => {
      const size = way[name] ?? { fixed: NaN, programs: NaN };
      expect(size.fixed).toBeGreaterThan(0);
      expect(size.fixed).toBeLessThanOrEqual(fixed);
      expect(size.programs).toBeLessThanOrEqual(program * programCount());
    },
  );

  test(`the whole way, now and with ${MANY} programs`, () => {
    expect(sum(programCount())).toBeLessThanOrEqual(WHOLE);
    expect(sum(MANY)).toBeGreaterThan(sum(programCount()));
    expect(sum(MANY)).toBeLessThanOrEqual(WHOLE_OF_MANY);
  });
});

describe('bytes of other pages after brotli', async () => {
  const sizes = await sizesOf(SITE);
  test.each([
    ['en/phrases.json', 40 * KB],
    ['es/phrases.json', 40 * KB],
    ['sentence script', 15 * KB],
    ['start page script', 5 * KB],
    ['program page script', 5 * KB],
    ['styles of the questionnaire', 9.05 * KB],
    ['most styles of a page', 9.05 * KB],
  ] as const)('%s stays within %i', (name, most) => {
    expect(sizes[name]).toBeGreaterThan(0);
    expect(sizes[name]).toBeLessThanOrEqual(most);
  });
});
