/** The compiled content for the command line and the tests, kept between runs until a file changes. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeDay } from '../compile/change-days.ts';
import type { Counties, Rules } from '../engine/types.ts';

interface Loaded {
  readonly rules: Rules;
  readonly counties: Counties;
  /** On which day each number was to change. */
  readonly changes: readonly ChangeDay[];
}
const CACHE = 'node_modules/.cache/every-door';
const SOURCES = [
  'content/programs',
  'content/parameters',
  'content/counties',
  'src/facts',
  'src/compile',
  'src/schema',
];

/** Names, sizes and times of everything that the compiled rules are made of. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || /[/\\](words|pages)$/.test(entry.parentPath)) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  return hash.digest('hex').slice(0, 16);
}

async function compileNow(): Promise<Loaded> {
  const { compileRules } = await import('../compile/rules.ts');
  const { compileCounties } = await import('../compile/counties.ts');
  const { changeDays } = await import('../compile/change-days.ts');
  return {
    rules: compileRules('content'),
    counties: compileCounties('content'),
    changes: changeDays('content'),
  };
}

/** Rules and counties; throws a ContentError that lists every mistake in the content. */
export async function loadRules(): Promise<Loaded> {
  const file = join(CACHE, `${stamp()}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Loaded;
  } catch {
    const loaded = await compileNow();
    try {
      mkdirSync(CACHE, { recursive: true });
      writeFileSync(file, JSON.stringify(loaded));
    } catch {
      // A folder that cannot be written costs time only.
    }
    return loaded;
  }
}
