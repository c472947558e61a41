/** Builds the site with the made-up languages, in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeMadeUp } from './made-up.ts';

export const MADE_UP_ROOT = 'test-results/made-up';
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const MINUTES = 8;

/** The folder of the built site. */
export function buildMadeUp(): string {
  rmSync(MADE_UP_ROOT, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, join(MADE_UP_ROOT, part), { recursive: true });
  writeMadeUp(join(MADE_UP_ROOT, 'content'));
  // Packages are shared; what Astro keeps between builds is not.
  mkdirSync(join(MADE_UP_ROOT, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((it) => !['.astro', '.vite', '.cache'].includes(it)))
    symlinkSync(resolve('node_modules', name), join(MADE_UP_ROOT, 'node_modules', name));
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: MADE_UP_ROOT,
    encoding: 'utf8',
    // A test runner's own setting makes Astro build for tests.
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', EVERY_DOOR_PSEUDO: '' },
    timeout: MINUTES * 60_000,
  });
  if (status !== 0) throw new Error(`${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  return join(MADE_UP_ROOT, 'dist');
}
