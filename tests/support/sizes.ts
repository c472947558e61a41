import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of a file after brotli at its best, as a static host serves it. */
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
  // Small scripts that the build put into the page count as well, through the page's own size.
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="(\/[^"]+)"/g)].map(([, href = '']) =>
    join(root, href),
  );
  return { scripts: [...scripts], styles };
}

const total = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + brotli(path), 0);

const SEARCH = ['en/phrases.json', 'es/phrases.json'];

/** The budgets' figures, in bytes. */
export function sizesOf(root: string): Record<string, number> {
  const page = (path: string) => loadedBy(root, path);
  const find = loadedBy(root, 'en/find/index.html', true);
  const css = readdirSync(join(root, '_astro')).filter((name) => name.endsWith('.css'));
  const figures: Record<string, number> = {};
  for (const file of [
    'rules.json',
    'counties.json',
    'places.json',
    'en/results.json',
    'es/results.json',
    ...SEARCH,
  ])
    figures[file] = brotli(join(root, file));
  const panel = readdirSync(join(root, '_astro')).filter((name) => /^panel\.[^/]+\.js$/.test(name));
  figures['sentence script'] = total(panel.map((name) => join(root, '_astro', name)));
  // The measures of all programs come with the rules, after the first question can be answered.
  const isEngine = (path: string): boolean => /\/screen\.[^/]+\.js$/.test(path);
  figures['questionnaire script'] = total(find.scripts.filter((path) => !isEngine(path)));
  figures['engine'] = total(find.scripts.filter(isEngine));
  figures['questionnaire page without data'] =
    brotli(join(root, 'en/find/index.html')) + total([...find.scripts, ...find.styles]);
  figures['start page script'] = total(page('en/index.html').scripts);
  figures['program page script'] = total(page('en/programs/snap/index.html').scripts);
  figures['styles of the questionnaire'] = total(find.styles);
  figures['all styles'] = total(css.map((name) => join(root, '_astro', name)));
  return figures;
}

export const exists = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};
