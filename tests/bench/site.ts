import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toolArguments } from '../../src/cli/tool.ts';
import { sizesOf } from '../support/sizes.ts';

const OUT = 'test-results/bench-site';

const pages = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sum + pages(path);
    return sum + Number(name.endsWith('.html'));
  }, 0);

/** Brotli sizes of what people download, and how fast the site builds. */
export function siteFigures(): Record<string, number> {
  const start = performance.now();
  execFileSync(process.execPath, toolArguments(['astro', 'build', '--outDir', OUT]), {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const seconds = (performance.now() - start) / 1000;
  const count = pages(OUT);
  return { ...sizesOf(OUT), pages: count, 'pages built a second': Math.round((10 * count) / seconds) / 10 };
}
