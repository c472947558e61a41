import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** The bytes of a file after brotli at its best level, as a static host serves it. */
export const brotli = (path: string): number => brotliCompressSync(readFileSync(path)).length;

/** Files that a page loads from the site itself: scripts with what they import (and import only `later`), and styles. */
export function loadedBy(root: string, page: string, later = false): { scripts: string[]; styles: string[] } {
  const html = readFileSync(join(root, page), 'utf8');
  const scripts = new Set<string>();
  const visit = (url: string): void => {
    const path = join(root, url);
    if (scripts.has(path)) return;
    scripts.add(path);
    const imports = later
      ? /(?:from|import)\s*\(?["'`](\.[^"'`]+\.js)["'`]/g
      : /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(imports))
      visit(join(url, '..', target));
  };
  for (const [, src = ''] of html.matchAll(/<script[^>]+src="(\/[^"]+)"/g)) visit(src);
  // Small scripts inside the page count too, as part of the page's own size.
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="(\/[^"]+)"/g)].map(([, href = '']) =>
    join(root, href),
  );
  return { scripts: [...scripts], styles };
}

const total = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + brotli(path), 0);
const packed = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length;

/** A page of each kind. */
const KINDS = [
  '',
  'find/',
  'programs/',
  'programs/snap/',
  'states/',
  'states/ny/',
  'help/',
  'search/',
  'about/',
  'about/accuracy/',
  'kiosk/',
];

/** Bytes after brotli: what is there with no program, and what all programs add. */
export interface Size {
  readonly fixed: number;
  readonly programs: number;
}
type Loose = Record<string, unknown>;

const programIds = (): string[] => readdirSync('content/programs');
/** How many programs the site has. */
export const programCount = (): number => programIds().length;
const only = (fixed: number): Size => ({ fixed, programs: 0 });

/** The size of a JSON file; `fixedOf` leaves out what belongs to programs. */
function sizeOfJson(root: string, file: string, fixedOf: (whole: Loose) => unknown): Size {
  const path = join(root, file);
  const fixed = packed(fixedOf(JSON.parse(readFileSync(path, 'utf8')) as Loose));
  return { fixed, programs: brotli(path) - fixed };
}

const picked = (object: unknown, isIt: (key: string) => boolean): Loose =>
  Object.fromEntries(Object.entries(object as Loose).filter(([key]) => isIt(key)));

/** The engine's script, of which programs have the share that their folders have before compression. */
async function sizeOfEngine(root: string): Promise<Size> {
  const { metafile } = await build({
    entryPoints: ['src/worker/worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {});
  const bytesIn = (folder: string): number =>
    inputs
      .filter(([path]) => path.startsWith(folder))
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const whole = filesIn(root, /^engine\./).reduce((sum, path) => sum + brotli(path), 0);
  const own = programIds().reduce((sum, id) => sum + bytesIn(`src/programs/${id}/`), 0);
  const programs = Math.round((whole * own) / bytesIn(''));
  return { fixed: whole - programs, programs };
}

const filesIn = (root: string, name: RegExp): string[] =>
  readdirSync(join(root, '_astro'))
    .filter((file) => name.test(file) && file.endsWith('.js'))
    .map((file) => join(root, '_astro', file));

const sizeOfRules = (root: string): Size =>
  sizeOfJson(root, 'rules.json', ({ parameters, ...rules }) => ({
    ...rules,
    programs: [],
    states: {},
    parameters: picked(parameters, (id) => !id.includes('.')),
  }));

const sizeOfPlaces = (root: string): Size =>
  sizeOfJson(root, 'places.json', (file) => ({
    ...file,
    national: {},
    places: Object.values(file['places'] as Record<string, Loose>).map((place) =>
      picked(place, (key) => key !== 'programs'),
    ),
  }));

/** Everything that somebody loads from opening the questionnaire to the results, by part. */
export async function wayToResults(root: string, lang: string): Promise<Record<string, Size>> {
  const page = `${lang}/find/index.html`;
  const first = loadedBy(root, page);
  // The engine runs in its worker; that it can run on the page too is for when the worker breaks. What comes later is loaded
  // when somebody opens it.
  const later = loadedBy(root, page, true).scripts.filter(
    (path) => !first.scripts.includes(path) && !/\/(answers|later)\.[^/]+$/.test(path),
  );
  return {
    'first question': only(brotli(join(root, page)) + total([...first.scripts, ...first.styles])),
    'questions.json': only(brotli(join(root, lang, 'questions.json'))),
    engine: await sizeOfEngine(root),
    'rules.json': sizeOfRules(root),
    'results script': only(total(later)),
    'results.json': sizeOfJson(root, `${lang}/results.json`, (file) => ({ ...file, programs: {} })),
    'counties.json': only(brotli(join(root, 'counties.json'))),
    'places.json': sizeOfPlaces(root),
  };
}

/** The bytes of all parts together. */
export const wholeWay = (way: Readonly<Record<string, Size>>): number =>
  Object.values(way).reduce((all, { fixed, programs }) => all + fixed + programs, 0);

/** Figures in bytes: the way to the results by part, its sums, and what other pages load. */
export async function sizesOf(root: string): Promise<Record<string, number>> {
  const page = (path: string) => loadedBy(root, path);
  const css = readdirSync(join(root, '_astro')).filter((name) => name.endsWith('.css'));
  const way = await wayToResults(root, 'en');
  return {
    ...Object.fromEntries(Object.entries(way).map(([name, size]) => [name, size.fixed + size.programs])),
    'way to the results': wholeWay(way),
    'en/phrases.json': brotli(join(root, 'en/phrases.json')),
    'es/phrases.json': brotli(join(root, 'es/phrases.json')),
    'sentence script': total(filesIn(root, /^panel\./)),
    'start page script': total(page('en/index.html').scripts),
    'program page script': total(page('en/programs/snap/index.html').scripts),
    'most styles of a page': Math.max(...KINDS.map((kind) => total(page(`en/${kind}index.html`).styles))),
    'styles of the questionnaire': total(page('en/find/index.html').styles),
    'all styles': total(css.map((name) => join(root, '_astro', name))),
  };
}

export const exists = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};
