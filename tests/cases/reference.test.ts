import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/engine/screen.ts';
import { differencesSchema } from '../../src/schema/differences.ts';
import { readYaml } from '../../src/schema/read-yaml.ts';
import { readCases, score } from '../support/score.ts';

const FILES = ['oracle-2026.json', 'policyengine-reference.json', 'policyengine-tests.json', 'mfb.json'];
const PROGRAMS = ['snap', 'wic', 'school-meals', 'medicaid', 'chip', 'marketplace', 'eitc', 'ctc'];
/** Programs whose amounts the references give, and the share that has to come near. */
const AMOUNTS: Readonly<Record<string, number>> = { snap: 0.95, eitc: 0.97, ctc: 0.97 };

const { rules, counties } = await loadRules();
const cases = FILES.flatMap(readCases);
const screenings = cases.map(({ household }) =>
  screen(household, rules, household.asOf ?? '2026-11-24', counties),
);

const DIFFERENCES = 'content/accuracy/differences.yaml';
const written = readYaml(DIFFERENCES, readFileSync(DIFFERENCES, 'utf8'), differencesSchema);
const all = PROGRAMS.flatMap((program) =>
  score(program, cases, screenings).differences.map((row) => ({ program, ...row })),
);

test('every difference is written down with the law, and nothing that agrees by now', () => {
  expect(written.problems).toEqual([]);
  const key = (program: string, id: string, person = '') => `${program} ${id} ${person}`.trim();
  const found = new Set(all.map(({ program, id, person }) => key(program, id, person)));
  const told = new Set((written.data ?? []).map((d) => key(d.program, d.case, d.person)));
  expect([...found].filter((x) => !told.has(x))).toEqual([]);
  expect([...told].filter((x) => !found.has(x))).toEqual([]);
});

describe.each(PROGRAMS)('%s against households that peers computed', (program) => {
  const { rows, agree, possible, eligible, found, amounts, near, misses } = score(program, cases, screenings);

  test('agrees on at least 98 of 100 decided rows', () => {
    expect(rows).toBeGreaterThan(100);
    expect(agree / (rows - possible), misses.join('; ')).toBeGreaterThanOrEqual(0.98);
  });
  test('finds at least 97 of 100 who can get it, or misses two at most', () => {
    expect(eligible).toBeGreaterThan(10);
    expect(found / eligible >= 0.97 || eligible - found <= 2, misses.join('; ')).toBe(true);
  });
  test('leaves at most 3 of 100 open', () => {
    expect(possible / rows).toBeLessThanOrEqual(0.03);
  });
  test.runIf(AMOUNTS[program])('comes near the amount', () => {
    expect(near / amounts, misses.join('; ')).toBeGreaterThanOrEqual(AMOUNTS[program] ?? 1);
  });
});
