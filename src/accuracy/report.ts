/** From case files and their screenings to the report that is published. */
import type { Screening } from '../engine/types.ts';
import type { Accuracy, Difference } from '../schema/accuracy.ts';
import type { ReferenceCase } from '../schema/case-file.ts';
import type { Differences } from '../schema/differences.ts';
import { type Found, score } from './score.ts';

export interface CaseSet {
  readonly name: string;
  readonly source: string;
  readonly cases: readonly ReferenceCase[];
}

/** Programs of the catalogue first, in its order; a key such as `medicaid|chip` after them. */
function keysOf(cases: readonly ReferenceCase[], catalogue: readonly string[]): string[] {
  const used = new Set(cases.flatMap((c) => Object.keys(c.expected)));
  const joined = [...used].filter(
    (key) => key.includes('|') && key.split('|').every((k) => catalogue.includes(k)),
  );
  return [...catalogue.filter((id) => used.has(id)), ...joined];
}

/** Finds the reason of a difference in content/accuracy/differences.yaml. */
function reasonOf({ case: id, program, person }: Found, told: Differences): Difference['reason'] {
  const found = told.find(
    (d) => d.case === id && program.split('|').includes(d.program) && d.person === person,
  );
  return found ? { reading: found.reading, law: found.law, source: found.source } : null;
}

/** Every program's figures and every difference with its reason. `rules` names the version of the rules. */
export function reportOf(
  sets: readonly CaseSet[],
  screenings: readonly Screening[],
  {
    day,
    rules,
    catalogue,
    told,
  }: { day: string; rules: string; catalogue: readonly string[]; told: Differences },
): Accuracy {
  const cases = sets.flatMap((set) => set.cases);
  const scores = keysOf(cases, catalogue).map((key) => [key, score(key, cases, screenings)] as const);
  return {
    day,
    rules,
    sets: sets.map(({ name, source, cases: { length } }) => ({ name, source, cases: length })),
    programs: Object.fromEntries(scores.map(([key, { figures }]) => [key, figures])),
    // A joined key says again what its programs say.
    differences: scores
      .filter(([key]) => !key.includes('|'))
      .flatMap(([, { differences }]) => differences.map((d) => ({ ...d, reason: reasonOf(d, told) }))),
  };
}
