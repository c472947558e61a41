/** How measures treat what is not known. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'src/programs';
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
const namesOf = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

test('measures ask what follows from a truth, and never read what it is: not known is not no', () => {
  expect(namesOf(/\.is\b/)).toEqual([]);
});

test('what a measure supposes because a rule elsewhere settles it is listed here', () => {
  // A SNAP household without a member fails by that alone, so sums suppose that it has one.
  expect(namesOf(/\borSuppose\(/)).toEqual(['snap/food-unit.ts']);
});

test('the values that carry their needs hang on nothing else of the engine', () => {
  const folder = 'src/engine/known';
  for (const name of readdirSync(folder).filter((file) => !file.endsWith('.test.ts')))
    for (const [, from = ''] of readFileSync(join(folder, name), 'utf8').matchAll(/from '([^']+)'/g))
      expect(from, name).toMatch(/^\.\/[a-z-]+\.ts$/);
});
