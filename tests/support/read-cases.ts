import { readFileSync } from 'node:fs';
import { caseFileSchema, type ReferenceCase } from '../../src/schema/case-file.ts';

/** The cases of a file of tests/cases. */
export const readCases = (file: string): readonly ReferenceCase[] =>
  caseFileSchema.parse(JSON.parse(readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8'))).cases;
