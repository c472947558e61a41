/** Starts tools of node_modules in this Node: no shell and no `.cmd` file, so it works the same on every system. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Packages whose command has another name. */
const PACKAGES: Readonly<Record<string, string>> = { tsc: 'typescript', playwright: '@playwright/test' };

/** The file that a command such as `astro` starts with. */
export function entryOf(name: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${PACKAGES[name] ?? name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`The package of ${name} has no such command.`);
  return join(dirname(manifest), file);
}

/** The arguments for `spawn(process.execPath, …)` that run a command with its own arguments. */
export const toolArguments = ([name, ...args]: readonly [string, ...string[]]): string[] => [
  entryOf(name),
  ...args,
];
