/** The households for both engines: those of every case file, and drawn ones, whole and in part. */
import fc from 'fast-check';
import type { Household } from '../../src/facts/values.ts';
import { choices, forget } from '../support/forget.ts';
import { wholeHousehold } from '../support/households.ts';
import { programCases } from '../support/program-cases.ts';
import { readCases } from '../support/read-cases.ts';
import { TODAY } from '../support/screened.ts';

export interface Case {
  readonly name: string;
  readonly household: Household;
  readonly day: string;
  readonly isPartial: boolean;
}
const FILES = ['mfb.json', 'oracle-2026.json', 'policyengine-reference.json', 'policyengine-tests.json'];

const cased = (name: string, household: Household, day = household.asOf ?? TODAY): Case => ({
  name,
  household,
  day,
  isPartial: household.unstated !== 'none',
});

/** Every household of a case file. */
export function casesOfFiles(): Case[] {
  const own = programCases().map((c) => cased(`${c.program}: ${c.name}`, c.household, String(c.asOf)));
  const peers = FILES.flatMap((file) => readCases(file).map((c) => cased(`${file}: ${c.id}`, c.household)));
  return [...own, ...peers];
}

/** Drawn households; each comes whole and with some of its facts forgotten. */
export function drawnCases(numRuns: number, seed: number): Case[] {
  return fc.sample(fc.tuple(wholeHousehold, choices), { numRuns, seed }).flatMap(([whole, forgotten], n) => [
    { ...cased(`drawn ${seed}/${n} whole`, whole), isPartial: false },
    { ...cased(`drawn ${seed}/${n} in part`, forget(whole, forgotten)), isPartial: true },
  ]);
}
