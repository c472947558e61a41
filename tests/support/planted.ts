/** The content with one mistake in it, and what an editor is told. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type Checked, checkContent } from '../../src/compile/rules.ts';
import { problemText } from '../../src/schema/problem.ts';

export const DAY = '2026-11-24';
const root = mkdtempSync(join(tmpdir(), 'content-'));
cpSync('content', root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

export interface Planted extends Checked {
  /** Each problem as it is printed. */
  readonly lines: readonly string[];
}

/** Adds one file, checks, and removes the file again, along with a folder that it needed. */
export function plantedFile(file: string, text: string, today = DAY): Planted {
  const path = join(root, file);
  const made = mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  try {
    const checked = checkContent(root, ['en', 'es'], today);
    return { ...checked, lines: checked.problems.map(problemText) };
  } finally {
    rmSync(made ?? path, { recursive: true });
  }
}

/** Changes one file, checks, and puts the file back. If `to` is null, the file is removed for the check. */
export function planted(file: string, from: string | RegExp, to: string | null, today = DAY): Planted {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after =
    to === null ? null : before.replace(from, typeof from === 'string' ? to.replaceAll('$', '$$$$') : to);
  if (after === before) throw new Error(`${file} does not hold ${String(from)}.`);
  if (after === null) rmSync(path);
  else writeFileSync(path, after);
  try {
    const checked = checkContent(root, ['en', 'es'], today);
    return { ...checked, lines: checked.problems.map(problemText) };
  } finally {
    writeFileSync(path, before);
  }
}
