import { readdirSync } from 'node:fs';
import type { Household } from '../../src/schema/household.ts';
import { programCases } from './program-cases.ts';
import { readHouseholds } from './read-cases.ts';

/** Files beside the cases that hold no households. */
const OTHERS = ['search-queries.json', 'measures.json'];
const FILES = readdirSync(new URL('../cases/', import.meta.url)).filter(
  (name) => name.endsWith('.json') && !OTHERS.includes(name),
);

/** Every household of the case files and of the programs' own cases. */
export const caseHouseholds = (): readonly Household[] => [
  ...FILES.flatMap(readHouseholds),
  ...programCases().map(({ household, asOf }) => ({ ...household, asOf: String(asOf) })),
];
