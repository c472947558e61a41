import { describe, expect, test } from 'vitest';
import { sizesOf } from '../support/sizes.ts';
import { SITE } from '../support/site-pages.ts';

const KB = 1000;
const BUDGETS: Readonly<Record<string, number>> = {
  'rules.json': 80 * KB,
  'counties.json': 25 * KB,
  'places.json': 12 * KB,
  'en/results.json': 20 * KB,
  'es/results.json': 20 * KB,
  'en/phrases.json': 40 * KB,
  'es/phrases.json': 40 * KB,
  'sentence script': 15 * KB,
  'questionnaire script': 30 * KB,
  // The measures of thirty programs, as exact as the peers' models (DECISIONS.md).
  engine: 45 * KB,
  // With the table of facts, and with measures in two forms while they move to values that carry their needs (DECISIONS.md).
  'questionnaire page without data': 104 * KB,
  'start page script': 5 * KB,
  'program page script': 5 * KB,
  'styles of the questionnaire': 12 * KB,
};

describe('bytes after brotli', () => {
  const sizes = sizesOf(SITE);
  test.each(Object.entries(BUDGETS))('%s stays within %i', (name, most) => {
    expect(sizes[name]).toBeGreaterThan(0);
    expect(sizes[name]).toBeLessThanOrEqual(most);
  });
});
