/** The engine and the pages know no program by its id; what is peculiar to one stands in its rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from '../support/imports.ts';

const PROGRAMS = readdirSync(join(ROOT, 'content/programs'), { withFileTypes: true })
  .filter((it) => it.isDirectory())
  .map(({ name }) => name);

/** Files of a folder that name a program. */
function naming(folder: string): string[] {
  const pattern = new RegExp(`['"](${PROGRAMS.join('|')})['"]`);
  return sourceFiles(folder).filter(
    (file) => !file.endsWith('.test.ts') && pattern.test(readFileSync(join(ROOT, file), 'utf8')),
  );
}

test('a program that is named is found', () => {
  expect(PROGRAMS.length).toBeGreaterThan(25);
  expect(naming('src/programs').length).toBeGreaterThan(0);
});

/**
 * Files of the results that still name programs: which paper, which application and which cover belongs to
 * which. These are to become properties of `program.yaml`; nothing may be added.
 */
const NAMING: readonly string[] = [
  'src/results/documents.ts',
  'src/results/first-steps.ts',
  'src/results/left-out.ts',
];

test.each(['src/engine', 'src/results', 'src/questionnaire'])('%s names no program', (folder) => {
  expect(naming(folder)).toEqual(NAMING.filter((file) => file.startsWith(`${folder}/`)));
});
