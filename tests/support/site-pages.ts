import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The site that `npm test` builds, with the pseudo-language in it. */
export const SITE = process.env['SITE'] ?? 'test-results/site';

export interface Page {
  /** Its address, such as /en/programs/snap/ */
  readonly url: string;
  readonly html: string;
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'pagefind' ? [] : htmlFiles(path);
    return name.endsWith('.html') ? [path] : [];
  });
}

export const pages: readonly Page[] = existsSync(SITE)
  ? htmlFiles(SITE).map((path) => ({
      url: `/${relative(SITE, path).replace(/index\.html$/, '')}`,
      html: readFileSync(path, 'utf8'),
    }))
  : [];

/** Whether the site has a file for an address. */
export function isThere(url: string): boolean {
  const path = join(SITE, decodeURIComponent(url));
  return existsSync(url.endsWith('/') ? join(path, 'index.html') : path);
}
