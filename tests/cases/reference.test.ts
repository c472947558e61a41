import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { score } from '../../src/accuracy/score.ts';
import { loadRules } from '../../src/cli/load-rules.ts';
import { differencesSchema } from '../../src/schema/differences.ts';
import { readYaml } from '../../src/schema/read-yaml.ts';
import { readCases } from '../support/read-cases.ts';
import { screened } from '../support/screened.ts';

const FILES = ['oracle-2026.json', 'policyengine-reference.json', 'policyengine-tests.json', 'mfb.json'];
interface Floor {
  /** The fewest rows that are compared. Contested rows are not. */
  readonly rows: number;
  /** The smallest share of rows with the same outcome. A row that is left open does not agree. */
  readonly agree: number;
  /** Of the rows where someone can get the program, the smallest share that must say so. */
  readonly found: number;
  /** The largest share of rows that are left open. */
  readonly open: number;
  /** The smallest share of amounts that come within five dollars a month. */
  readonly amounts?: number;
  /** The most differences of outcomes and amounts that the list may hold. */
  readonly differences: number;
}
/**
 * What every program must reach on all rows that are not contested. The list of differences plays no part here: a
 * difference that a law explains counts like any other. Raise a floor when a program gets better.
 */
const FLOORS: Readonly<Record<string, Floor>> = {
  cdctc: { rows: 588, agree: 0.998, found: 0.995, open: 0.001, amounts: 0.995, differences: 0 },
  'child-care': { rows: 45, agree: 1, found: 1, open: 0.001, differences: 0 },
  chip: { rows: 1454, agree: 0.996, found: 0.937, open: 0.001, differences: 2 },
  csfp: { rows: 199, agree: 0.998, found: 0.995, open: 0.001, differences: 0 },
  ctc: { rows: 568, agree: 0.998, found: 0.995, open: 0.001, amounts: 0.991, differences: 1 },
  'early-head-start': { rows: 330, agree: 0.998, found: 0.995, open: 0.001, differences: 0 },
  eitc: { rows: 564, agree: 0.998, found: 0.995, open: 0.001, amounts: 0.995, differences: 0 },
  'head-start': { rows: 314, agree: 0.994, found: 1, open: 0.005, differences: 1 },
  lifeline: { rows: 454, agree: 0.982, found: 0.995, open: 0.008, differences: 7 },
  liheap: { rows: 123, agree: 0.926, found: 0.995, open: 0.001, differences: 9 },
  marketplace: { rows: 1323, agree: 0.994, found: 0.995, open: 0.001, differences: 5 },
  medicaid: { rows: 1417, agree: 0.992, found: 0.995, open: 0.006, differences: 8 },
  medicare: { rows: 1469, agree: 0.998, found: 0.995, open: 0.001, differences: 0 },
  'medicare-savings': { rows: 1409, agree: 0.998, found: 0.995, open: 0.001, differences: 0 },
  'school-meals': { rows: 270, agree: 0.987, found: 0.995, open: 0.005, differences: 3 },
  snap: { rows: 580, agree: 0.991, found: 0.995, open: 0.005, amounts: 0.955, differences: 12 },
  ssdi: { rows: 1, agree: 1, found: 1, open: 0.001, differences: 0 },
  ssi: { rows: 1447, agree: 0.996, found: 0.955, open: 0.003, amounts: 0.995, differences: 2 },
  tanf: { rows: 543, agree: 0.985, found: 0.935, open: 0.003, amounts: 0.757, differences: 21 },
  wic: { rows: 1442, agree: 0.996, found: 0.995, open: 0.002, differences: 2 },
};

const { rules } = await loadRules();
const cases = FILES.flatMap(readCases);
const screenings = cases.map(({ household }) => screened(household));
const scores = Object.entries(FLOORS).map(
  ([id, floor]) => ({ program: id, floor, ...score(id, cases, screenings) }) as const,
);

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
  const found = new Set(scores.flatMap(({ differences }) => differences.map(keyOf)));
  expect([...found].filter((x) => !told.has(x))).toEqual([]);
  const ofTheseFiles = (written.data ?? []).filter((d) => FROM_HERE.test(d.case)).map(keyOf);
  expect(ofTheseFiles.filter((x) => !found.has(x))).toEqual([]);
});

test('at most one row of a hundred stands in that list', () => {
  const rows = scores.reduce((sum, { figures }) => sum + figures.rows, 0);
  expect(told.size / rows).toBeLessThanOrEqual(0.01);
});

test('every program of ours that the references answer has a floor, and each floor is of such a program', () => {
  const answered = new Set(cases.flatMap(({ expected }) => Object.keys(expected)));
  const both = rules.programs.map(({ id }) => id).filter((id) => answered.has(id));
  expect(both.sort()).toEqual(Object.keys(FLOORS).sort());
});

describe.each(scores)(
  '$program against households that peers computed',
  ({ floor, figures, differences }) => {
    const { rows, agree, possible, eligible, found, amounts } = figures;
    const misses = differences.map((d) => `${keyOf(d)}: ${d.got}`).join('; ');

    test('is compared on as many rows', () => expect(rows).toBeGreaterThanOrEqual(floor.rows));
    test('agrees', () => expect(agree / rows, misses).toBeGreaterThanOrEqual(floor.agree));
    test('finds those who can get it', () => {
      expect(eligible).toBeGreaterThan(0);
      expect(found / eligible, misses).toBeGreaterThanOrEqual(floor.found);
    });
    test('leaves few open', () => expect(possible / rows, misses).toBeLessThanOrEqual(floor.open));
    test('comes near the amount', () => {
      expect(amounts.count > 0, 'the floor names amounts where the references have some').toBe(
        floor.amounts !== undefined,
      );
      if (floor.amounts !== undefined)
        expect(amounts.within5Dollars / amounts.count, misses).toBeGreaterThanOrEqual(floor.amounts);
    });
    test('has no more differences than are allowed', () =>
      expect(differences.length, misses).toBeLessThanOrEqual(floor.differences));
  },
);
