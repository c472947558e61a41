import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/engine/screen.ts';
import { differencesSchema } from '../../src/schema/differences.ts';
import { readYaml } from '../../src/schema/read-yaml.ts';
import { readCases, score } from '../support/score.ts';

const FILES = ['oracle-2026.json', 'policyengine-reference.json', 'policyengine-tests.json', 'mfb.json'];
/** Programs whose amounts the references give, and the share that has to come near. */
const AMOUNTS: Readonly<Record<string, number>> = {
  snap: 0.95,
  ssi: 0.95,
  tanf: 0.95,
  eitc: 0.97,
  ctc: 0.97,
  cdctc: 0.97,
};
/** With fewer people who can get it, a share says nothing; the list of differences still holds. */
const ENOUGH = 20;

const { rules, counties } = await loadRules();
const cases = FILES.flatMap(readCases);
const screenings = cases.map(({ household }) =>
  screen(household, rules, household.asOf ?? '2026-11-24', counties),
);
const PROGRAMS = rules.programs
  .map(({ id }) => id)
  .filter((id) => cases.some(({ expected }) => expected[id]));
const WITH_SHARES = PROGRAMS.filter((id) => score(id, cases, screenings).eligible >= ENOUGH);

const DIFFERENCES = 'content/accuracy/differences.yaml';
const written = readYaml(DIFFERENCES, readFileSync(DIFFERENCES, 'utf8'), differencesSchema);
const all = PROGRAMS.flatMap((program) =>
  score(program, cases, screenings).differences.map((row) => ({ program, ...row })),
);

const keyOf = ({ program, id, person = '' }: { program: string; id: string; person?: string | undefined }) =>
  `${program} ${id} ${person}`.trim();
const told = new Set((written.data ?? []).map((d) => keyOf({ ...d, id: d.case })));

test('every difference is written down with the law, and nothing that agrees by now', () => {
  expect(written.problems).toEqual([]);
  const found = new Set(all.map(keyOf));
  expect([...found].filter((x) => !told.has(x))).toEqual([]);
  expect([...told].filter((x) => !found.has(x))).toEqual([]);
});

describe.each(WITH_SHARES)('%s against households that peers computed', (program) => {
  const { rows, agree, possible, eligible, found, lost, amounts, near, misses } = score(
    program,
    cases,
    screenings,
  );
  /** Misses that no law explains. */
  const unexplained = lost.filter((row) => !told.has(keyOf({ program, ...row })));

  test('agrees on at least 99 of 100 decided rows', () => {
    expect(agree / (rows - possible), misses.join('; ')).toBeGreaterThanOrEqual(0.99);
  });
  test('finds at least 98 of 100 who can get it, or misses one at most that no law explains', () => {
    expect(found / eligible >= 0.98 || unexplained.length <= 1, misses.join('; ')).toBe(true);
  });
  test('leaves at most 3 of 100 open', () => {
    expect(possible / rows).toBeLessThanOrEqual(0.03);
  });
  test.runIf(AMOUNTS[program])('comes near the amount', () => {
    expect(near / amounts, misses.join('; ')).toBeGreaterThanOrEqual(AMOUNTS[program] ?? 1);
  });
});
