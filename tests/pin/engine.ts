/** An engine with its own content: this checkout's, or another's. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { screen } from '../../src/programs/screen.ts';
import type { Screening } from '../../src/engine/types.ts';
import type { Case } from './households.ts';

export type Engine = (one: Case) => Screening;
const CHECKOUTS = 'test-results/pin';
/** The file that screens: where it stands, and where it once stood. */
const ENTRIES = ['src/programs/screen.ts', 'src/engine/screen.ts'] as const;

/** The folder of a checkout: the folder itself, or a commit of this repository, which is laid out beside the tests. */
export function checkoutOf(folderOrCommit: string): string {
  if (existsSync(folderOrCommit) && statSync(folderOrCommit).isDirectory()) return resolve(folderOrCommit);
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', args, { maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] });
  const commit = git('rev-parse', '--verify', `${folderOrCommit}^{commit}`).toString().trim();
  const folder = resolve(CHECKOUTS, commit);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-x', '-C', folder], { input: git('archive', commit, 'src', 'content') });
  }
  return folder;
}

/** The engine of a checkout, with the rules that its own compiler makes of its own content. */
export async function engineOf(folder: string): Promise<Engine> {
  const load = async <T>(path: string): Promise<T> =>
    (await import(pathToFileURL(join(folder, path)).href)) as T;
  const entry = ENTRIES.find((path) => existsSync(join(folder, path))) ?? ENTRIES[0];
  const engine = await load<{ screen: typeof screen }>(entry);
  const { loadRules } = await load<typeof import('../../src/cli/load-rules.ts')>('src/cli/load-rules.ts');
  const here = process.cwd();
  process.chdir(folder); // The compiler reads `content` where it is started.
  try {
    const { rules, counties } = await loadRules();
    return ({ household, day }) => engine.screen(household, rules, day, counties);
  } finally {
    process.chdir(here);
  }
}
