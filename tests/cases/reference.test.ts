import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { score } from '../../src/accuracy/score.ts';
import { loadRules } from '../../src/cli/load-rules.ts';
import { differencesSchema } from '../../src/schema/differences.ts';
import { readYaml } from '../../src/schema/read-yaml.ts';
import { readCases } from '../support/read-cases.ts';
import { screened } from '../support/screened.ts';

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

const { rules } = await loadRules();
const cases = FILES.flatMap(readCases);
const screenings = cases.map(({ household }) => screened(household));
const scores = rules.programs
  .map(({ id }) => [id, score(id, cases, screenings)] as const)
  .filter(([, { figures }]) => figures.rows + figures.contested.rows > 0);

const DIFFERENCES = 'content/accuracy/differences.yaml';
const written = readYaml(DIFFERENCES, readFileSync(DIFFERENCES, 'utf8'), differencesSchema);
interface Row {
  readonly program: string;
  readonly case: string;
  readonly person?: string;
}
const keyOf = (row: Row): string => `${row.program} ${row.case} ${row.person ?? ''}`.trim();
const told = new Set((written.data ?? []).map(keyOf));
const FROM_HERE = new RegExp(`^(${FILES.map((file) => file.replace('.json', '')).join('|')})/`);

test('every difference is written down with the law, and nothing that agrees by now', () => {
  expect(written.problems).toEqual([]);
  const found = new Set(scores.flatMap(([, { differences }]) => differences.map(keyOf)));
  expect([...found].filter((x) => !told.has(x))).toEqual([]);
  const ofTheseFiles = (written.data ?? []).filter((d) => FROM_HERE.test(d.case)).map(keyOf);
  expect(ofTheseFiles.filter((x) => !found.has(x))).toEqual([]);
});

test('at most one row of a hundred stands in that list', () => {
  const rows = scores.reduce((sum, [, { figures }]) => sum + figures.rows, 0);
  expect(told.size / rows).toBeLessThanOrEqual(0.01);
});

describe.each(scores.filter(([, { figures }]) => figures.eligible >= ENOUGH))(
  '%s against households that peers computed',
  (program, { figures, differences }) => {
    const { rows, agree, possible, eligible, found, amounts } = figures;
    const misses = differences.map((d) => `${keyOf(d)}: ${d.got}`).join('; ');
    /** Differences that no law explains; the list of those that one does is short (see above). */
    const unexplained = differences.filter((d) => !told.has(keyOf(d)));
    const lost = unexplained.filter((d) => d.expected === 'likely');
    const wrong = unexplained.filter(
      (d) => d.got === 'likely' || d.got === 'receiving' || d.got === 'unlikely',
    );
    const far = unexplained.filter((d) => typeof d.expected === 'number');

    test('agrees on at least 99 of 100 decided rows, but for those that a law explains', () => {
      expect(agree).toBeGreaterThan(0);
      expect(1 - wrong.length / (rows - possible), misses).toBeGreaterThanOrEqual(0.99);
    });
    test('finds at least 98 of 100 who can get it, or misses one at most that no law explains', () => {
      expect(found / eligible >= 0.98 || lost.length <= 1, misses).toBe(true);
    });
    test('leaves at most 3 of 100 open', () => {
      expect(possible / rows).toBeLessThanOrEqual(0.03);
    });
    test.runIf(AMOUNTS[program])('comes near the amount, but for those that a law explains', () => {
      expect(1 - far.length / amounts.count, misses).toBeGreaterThanOrEqual(AMOUNTS[program] ?? 1);
    });
  },
);
