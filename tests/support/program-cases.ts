import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Household } from '../../src/facts/values.ts';

export interface ProgramCase {
  program: string;
  name: string;
  asOf: string;
  household: Household;
  expect: {
    outcome?: string;
    kind?: string;
    people?: Record<string, string>;
    fails?: string[];
    passes?: string[];
    missing?: string[];
    estimate?: { min: number; max: number; period?: string };
  };
}

/** Every case of every program's cases.yaml. */
export function programCases(): ProgramCase[] {
  const root = new URL('../../content/programs/', import.meta.url);
  return readdirSync(root).flatMap((program) => {
    const text = readFileSync(new URL(`${program}/cases.yaml`, root), 'utf8');
    return (parse(text) as Omit<ProgramCase, 'program'>[]).map((one) => ({ ...one, program }));
  });
}
