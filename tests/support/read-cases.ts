import { readFileSync } from 'node:fs';
import { pinned } from '../../src/accuracy/pin.ts';
import type { Household } from '../../src/facts/values.ts';
import { caseFileSchema, type ReferenceCase } from '../../src/schema/case-file.ts';

const caseFile = (file: string): URL => new URL(`../cases/${file}`, import.meta.url);

/** The households of a file of tests/cases, whatever its outcomes look like. */
export const readHouseholds = (file: string): readonly Household[] =>
  (JSON.parse(readFileSync(caseFile(file), 'utf8')) as { cases: { household: Household }[] }).cases.map(
    ({ household }) => household,
  );

/** The cases of a file of tests/cases, with outcomes by a peer, and what they take as said. */
export const readCases = (file: string): readonly ReferenceCase[] =>
  caseFileSchema
    .parse(JSON.parse(readFileSync(caseFile(file), 'utf8')))
    .cases.map((one) => ({ ...one, household: pinned(one.household) }));
