/** The arrows of the house: which folder may import which, and no circles. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { circlesOf, deadEnds, importsIn, importsOf, ROOT, sourceFiles } from '../support/imports.ts';

/** Folders of src that a folder may import from, itself always among them. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Everything that a household can say.
  facts: [],
  schema: ['facts'],
  // Measures are given to the engine; it knows no program.
  engine: ['facts'],
  // What each program measures, and the tables that it reads.
  programs: ['facts', 'engine', 'schema'],
  compile: ['schema', 'engine', 'facts', 'format', 'programs', 'places'],
  format: [],
  i18n: ['schema', 'format', 'compile'],
  places: ['schema'],
  // How often we agree with peers; it reads outcomes and decides none.
  accuracy: ['facts', 'schema', 'engine'],
  // What the pages show of a program's folder, and the amounts that the engine draws for model households: at build only.
  site: ['i18n', 'schema', 'compile', 'accuracy', 'format'],
  tables: ['engine', 'programs', 'compile', 'i18n', 'format', 'schema'],
  // Files and data blocks for machines: at build only.
  'open-data': ['schema', 'compile', 'i18n', 'places', 'site', 'tables'],
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
    'styles',
  ],
  layouts: ['i18n', 'format', 'components', 'site', 'styles'],
  pages: [
    'open-data',
    'i18n',
    'format',
    'compile',
    'components',
    'layouts',
    'places',
    'site',
    'device',
    'search',
    'schema',
    'styles',
    'tables',
  ],
  // They ask the engine through the messages of its worker; the periods of a year are all that the questions read of it.
  questionnaire: [
    'facts',
    'engine',
    'i18n',
    'format',
    'device',
    'schema',
    'results',
    'places',
    'worker',
    'sentence',
  ],
  results: ['i18n', 'format', 'places', 'schema', 'worker'],
  worker: ['engine', 'programs', 'schema', 'facts'],
  // Which words of danger and which places there are comes from the schema; a sentence that is understood starts the questions.
  search: ['i18n', 'device', 'schema', 'sentence', 'components'],
  sentence: ['facts', 'format', 'i18n', 'questionnaire'],
  device: ['i18n', 'places'],
  styles: [],
  build: ['compile', 'i18n', 'schema', 'worker'],
  // Files beside the folders, which Astro looks for there.
  src: ['i18n'],
  cli: ['facts', 'schema', 'compile', 'engine', 'programs', 'questionnaire', 'accuracy'],
};
/** Only types may come along these. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  engine: ['schema'],
  results: ['facts', 'engine'],
  tables: ['facts'],
  // What the files of the questionnaire and of the results hold.
  site: ['results', 'questionnaire'],
  pages: ['results', 'questionnaire'],
  build: ['search'],
};
/** Programs that another builds on, with the law that says so. What several programs share stands in programs/shared. */
const BUILDS_ON: Readonly<Record<string, string>> = {
  'ctc → cdctc': '26 U.S.C. 26(a): the credits share the tax that there is',
  'ctc → eitc': '26 U.S.C. 24(d)(1)(B)(ii): the refund of three or more children is what the EITC leaves',
  'ctc → savers-match': '26 U.S.C. 26(a): the credits share the tax that there is',
  'extra-help → medicare': '42 U.S.C. 1395w-114(a)(3): it is for people on Medicare',
  'marketplace → medicaid': '26 U.S.C. 36B(c)(2)(B): no credit for people whom Medicaid covers',
  'medicaid → ssi': '42 CFR 435.602: income of parents counts as in SSI',
  'medicare-savings → medicaid': '42 U.S.C. 1396d(p)(1): some levels are for people without full Medicaid',
  'medicare-savings → medicare': '42 U.S.C. 1396d(p)(1)(A): it is for people with Part A',
  'savers-match → cdctc': '26 U.S.C. 26(a): the credits share the tax that there is',
  'ssi-state-supplement → ssi': '42 U.S.C. 1382e(a): states add to SSI',
  'state-tax-credits → cdctc': 'state credits that are a percent of the federal one',
  'state-tax-credits → ctc': 'state credits that are a percent of the federal one',
  'state-tax-credits → eitc': 'state credits that are a percent of the federal one',
  'sun-bucks → school-meals': '42 U.S.C. 1762: it is for children in schools that serve meals',
  'va-pension → va-disability': '38 U.S.C. 5304(a): nobody gets both',
  'weatherization → liheap': '10 CFR 440.22(a)(3): a state may use its limit for energy help',
};
/** How many files a folder may hold, tests beside them not counted. */
const MOST_FILES = 25;
/** Folders that hold more, and how many. */
const FULLER: Readonly<Record<string, number>> = {
  'src/compile': 26,
  'src/questionnaire': 32,
  'src/schema': 29,
};
/** Packages that a folder may import; a folder that is not named here may import any. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  facts: ['zod'],
  engine: [],
  format: [],
  accuracy: [],
  results: [],
  questionnaire: [],
  worker: [],
  device: ['lean-qr', 'lean-qr/extras/svg'],
  places: [],
};
const isTest = (file: string): boolean => file.endsWith('.test.ts');
const code = sourceFiles('src').filter((file) => !isTest(file));
const imports = importsOf(code);
const own = imports.filter(({ isPackage }) => !isPackage);
/** The folder in src, "src" for a file beside them, else the folder at the root. */
function folderOf(file: string): string {
  const [top = '', folder = '', below] = file.split('/');
  return top === 'src' && below !== undefined ? folder : top;
}

test('every kind of import is read', () => {
  const script = `
    import { a } from './a.ts';
      import type { B } from './b.ts';
    import { type C } from './c.ts';
    import './d.css';
    export { e } from './e.ts';
    export type * from './f.ts';
    const g = () => import('./g.ts');
    let h: import('./h.ts').H;
    new Worker(new URL('./i.ts', import.meta.url));
    // import './no.ts';
    const text = "import './no.ts'";
  `;
  const expected = [
    'a.ts',
    'b.ts type',
    'c.ts type',
    'd.css',
    'e.ts',
    'f.ts type',
    'g.ts',
    'h.ts type',
    'i.ts',
  ];
  const read = (file: string, text: string): string[] =>
    importsIn(file, text).map(({ to, typesOnly }) => to.replace('src/x/', '') + (typesOnly ? ' type' : ''));
  expect(read('src/x/it.ts', script)).toEqual(expected);
  expect(read('src/x/it.astro', `---\n${script}\n---\n<p>import './no.ts'</p>`)).toEqual(expected);
  expect(read('src/x/it.astro', `<p></p>\n  <script>\n${script}</script>`)).toEqual(expected);
});

test('a circle is found, of types too, and what only leads to one is none', () => {
  const arrow = (file: string, to: string) => ({ file, to, isPackage: false, typesOnly: true });
  const circles = circlesOf([
    arrow('x', 'a'),
    arrow('a', 'b'),
    arrow('b', 'c'),
    arrow('c', 'a'),
    arrow('c', 'd'),
  ]);
  expect(circles).toEqual([['a', 'b', 'c']]);
});

test('every folder has its arrows, and all imports are read', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((it) => it.isDirectory());
  expect(folders.length).toBeGreaterThan(15);
  expect(folders.map(({ name }) => name).filter((name) => !ALLOWED[name])).toEqual([]);
  expect(own.length).toBeGreaterThan(1500);
  expect(deadEnds(importsOf([...sourceFiles('src'), ...sourceFiles('tests')]))).toEqual([]);
});

test('no folder imports what the house does not allow', () => {
  const wrong = own.filter(({ file, to, typesOnly }) => {
    const [from, target] = [folderOf(file), folderOf(to)];
    if (from === target || ALLOWED[from]?.includes(target)) return false;
    return !(typesOnly && TYPES_ONLY[from]?.includes(target));
  });
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('a program imports another only where the law builds on it', () => {
  const programOf = (file: string) => /^src\/programs\/([^/]+)\//.exec(file)?.[1];
  const found = own.flatMap(({ file, to }) => {
    const [from, target] = [programOf(file), programOf(to)];
    return from === undefined || target === undefined || from === target || target === 'shared'
      ? []
      : [`${from} → ${target}`];
  });
  expect([...new Set(found)].sort()).toEqual(Object.keys(BUILDS_ON));
});

test('no folder holds more files than one can look over', () => {
  const counts: Record<string, number> = {};
  for (const file of code) counts[dirname(file)] = (counts[dirname(file)] ?? 0) + 1;
  const full = Object.entries(counts).filter(([, n]) => n > MOST_FILES);
  expect(Object.fromEntries(full)).toEqual(FULLER);
});

test('no file repeats the name of its folder', () => {
  const repeats = code.filter((file) => {
    const [folder, name] = file.split('/').slice(-2);
    return file.startsWith('src/programs/') && name?.startsWith(`${folder}-`);
  });
  expect(repeats).toEqual([]);
});

test('no folder imports a package that the house does not allow', () => {
  const wrong = imports.filter(
    ({ file, to, isPackage }) => isPackage && PACKAGES[folderOf(file)]?.includes(to) === false,
  );
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('nothing that is shipped or run imports a test', () => {
  const configs = readdirSync(ROOT).filter((name) => /\.config\.(ts|mjs)$/.test(name));
  expect(configs).toContain('astro.config.mjs');
  const wrong = importsOf([
    ...code,
    'astro.config.mjs',
    ...sourceFiles('tests').filter((file) => !isTest(file)),
  ]).filter(({ file, to }) => isTest(to) || (!file.startsWith('tests/') && to.startsWith('tests/')));
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('no page of the content imports anything', () => {
  const pages = readdirSync(join(ROOT, 'content'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mdx'),
  );
  expect(pages.length).toBeGreaterThan(50);
  const wrong = pages.filter((name) =>
    /^\s*(import|export)\s/m.test(readFileSync(join(ROOT, 'content', name), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('no file leads back to itself, types included', () => {
  expect(circlesOf(own)).toEqual([]);
});

/** The files of folders that are to hold some. */
function filesOf(...folders: readonly string[]): string[] {
  const found = code.filter((file) => folders.includes(folderOf(file)));
  expect(found.length).toBeGreaterThan(20);
  return found;
}
const holding = (files: readonly string[], pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8')));

test('the engine reads no clock, no page and no locale', () => {
  const pattern = /new Date\(|Date\.now|performance\.now|Intl\.|toLocale|document\.|window\./;
  expect(holding(filesOf('engine'), pattern)).toEqual([]);
});

test('locales are named in format only', () => {
  const elsewhere = filesOf(
    ...Object.keys(ALLOWED).filter((folder) => !['format', 'build'].includes(folder)),
  );
  expect(holding(elsewhere, /\bIntl\.|toLocale/)).toEqual([]);
});
