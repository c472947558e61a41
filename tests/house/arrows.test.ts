/** The arrows of the house: which folder may import which. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Folders of src that a folder may import from, itself always among them. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  facts: [],
  schema: ['facts'],
  // Bounds, and what absence says.
  engine: ['facts'],
  compile: ['facts', 'schema', 'engine'],
  format: [],
  i18n: ['schema', 'format', 'compile'],
  places: ['schema'],
  // How often we agree with peers; it reads outcomes and decides none.
  accuracy: ['schema', 'engine'],
  // What the pages show of a program's folder, and the amounts that the engine draws for model households: at build only.
  site: ['i18n', 'schema', 'compile', 'results', 'accuracy'],
  tables: ['engine', 'compile', 'i18n', 'format', 'schema'],
  // Their scripts are the elements of these folders.
  components: [
    'facts',
    'i18n',
    'format',
    'compile',
    'places',
    'schema',
    'site',
    'tables',
    'device',
    'questionnaire',
    'search',
    'accuracy',
  ],
  layouts: ['i18n', 'format', 'compile', 'components', 'schema', 'device', 'site'],
  pages: ['i18n', 'format', 'compile', 'components', 'layouts', 'schema', 'cli', 'places', 'site', 'device'],
  questionnaire: ['facts', 'engine', 'i18n', 'format', 'device', 'schema', 'results', 'places'],
  results: ['engine', 'i18n', 'format', 'device', 'places', 'schema', 'questionnaire'],
  search: ['i18n', 'format', 'device'],
  device: ['i18n', 'format', 'questionnaire', 'places'],
  build: ['compile', 'i18n', 'schema', 'search'],
  cli: ['schema', 'compile', 'engine', 'questionnaire', 'build', 'i18n', 'accuracy'],
};
/** Only types may come along these. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  engine: ['schema'],
  compile: [],
  build: ['search'],
};

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.(ts|astro)$/.test(name) && !name.endsWith('.test.ts') ? [path] : [];
  });
}
const folderOf = (path: string): string => relative(SRC, path).split('/')[0] ?? '';

interface Import {
  file: string;
  from: string;
  to: string;
  typesOnly: boolean;
}
const imports: Import[] = files(SRC).flatMap((path) => {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^import\s+(type\s)?[^;]*?['"](\.[^'"]+)['"]/gms)].map(
    ([, type, target = '']) => ({
      file: relative(SRC, path),
      from: folderOf(path),
      to: folderOf(resolve(dirname(path), target)),
      typesOnly: type !== undefined,
    }),
  );
});

test('no folder imports what the house does not allow', () => {
  const wrong = imports.filter(({ from, to, typesOnly }) => {
    if (from === to || to === 'styles' || from.includes('.') || to.includes('.')) return false;
    if (ALLOWED[from]?.includes(to)) return false;
    return !(typesOnly && TYPES_ONLY[from]?.includes(to));
  });
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('the engine reads no clock, no page and no locale', () => {
  const engine = files(join(SRC, 'engine')).map(
    (path) => [relative(SRC, path), readFileSync(path, 'utf8')] as const,
  );
  const wrong = engine.filter(([, text]) =>
    /new Date\(|Date\.now|Intl\.|toLocale|document\.|window\./.test(text),
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('locales are named in format only', () => {
  const elsewhere = files(SRC)
    .filter((path) => !['format', 'build'].includes(folderOf(path)))
    .filter((path) => /\bIntl\.|toLocale/.test(readFileSync(path, 'utf8')));
  expect(elsewhere.map((path) => relative(SRC, path))).toEqual([]);
});

test('a middling source file has at most 60 lines', () => {
  const lengths = files(SRC)
    .map((path) => readFileSync(path, 'utf8').split('\n').length)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
});
