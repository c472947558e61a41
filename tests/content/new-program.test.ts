import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/compile/rules.ts';
import { DAY } from '../support/planted.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
const folder = join(root, 'programs/roof-repair');
cpSync('content', root, { recursive: true });
cpSync('src/cli/model-program', folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));
const check = () => checkContent(root, ['en', 'es'], DAY).problems;

test('a new folder is refused while it still is the copy, in every file with words of its own', () => {
  const problems = check();
  expect(new Set(problems.map(({ message }) => message))).toEqual(
    new Set(['This still stands as it was made. Write your own words.']),
  );
  expect([...new Set(problems.map(({ file }) => file.split('/').at(-1)))].sort()).toEqual([
    'cases.yaml',
    'en.mdx',
    'en.yaml',
    'es.mdx',
    'es.yaml',
    'parameters.yaml',
    'program.yaml',
  ]);
});

test('once its words are written it is sound, and nobody had to write code', () => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { name } = entry;
    const path = join(entry.parentPath, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/Write here:?|Escriba aquí:?/g, name).replaceAll('example.gov', 'hud.gov'));
  }
  expect(check()).toEqual([]);
});
