import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { score } from '../../src/accuracy/score.ts';
import { loadRules } from '../../src/cli/load-rules.ts';
import { differencesSchema } from '../../src/schema/differences.ts';
import { readYaml } from '../../src/schema/read-yaml.ts';
import { readCases } from '../support/read-cases.ts';
import { screened } from '../support/screened.ts';

interface Floor {
  /** The fewest rows that are compared. Contested rows are not. */
  readonly rows: number;
  /** The smallest share of rows with the same outcome. A row that is left open does not agree. */
  readonly agree: number;
  /** Of the rows where someone can get the program, the smallest share that must say so; left out where there are none. */
  readonly found?: number;
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
  'aca-family-planning': { rows: 3, agree: 1, found: 1, open: 0.001, differences: 0 },
  cdctc: { rows: 588, agree: 0.998, found: 0.995, open: 0.001, amounts: 0.995, differences: 0 },
  'child-care': { rows: 45, agree: 1, found: 1, open: 0.001, differences: 0 },
  chip: { rows: 1454, agree: 0.996, found: 0.937, open: 0.001, differences: 2 },
  csfp: { rows: 199, agree: 0.998, found: 0.995, open: 0.001, differences: 0 },
  ctc: { rows: 568, agree: 0.998, found: 0.995, open: 0.001, amounts: 0.991, differences: 1 },
  'early-head-start': { rows: 330, agree: 0.998, found: 0.995, open: 0.001, differences: 0 },
  eitc: { rows: 564, agree: 0.998, found: 0.995, open: 0.001, amounts: 0.995, differences: 0 },
  'head-start': { rows: 314, agree: 0.994, found: 1, open: 0.005, differences: 1 },
  'home-visiting': { rows: 3, agree: 1, found: 1, open: 0.001, differences: 0 },
  // Whose turn comes on the list of vouchers, no answer says.
  'housing-choice-voucher': { rows: 1, agree: 0, open: 1, differences: 1 },
  lifeline: { rows: 454, agree: 0.982, found: 0.995, open: 0.008, differences: 7 },
  liheap: { rows: 123, agree: 0.926, found: 0.995, open: 0.001, differences: 9 },
  marketplace: { rows: 1323, agree: 0.994, found: 0.995, open: 0.001, differences: 5 },
  medicaid: { rows: 1417, agree: 0.992, found: 0.995, open: 0.006, differences: 8 },
  medicare: { rows: 1469, agree: 0.998, found: 0.995, open: 0.001, differences: 0 },
  'medicare-savings': { rows: 1409, agree: 0.998, found: 0.995, open: 0.001, differences: 0 },
  'public-housing': { rows: 3, agree: 1, found: 1, open: 0.001, differences: 0 },
  'school-meals': { rows: 270, agree: 0.987, found: 0.995, open: 0.005, differences: 3 },
  snap: { rows: 580, agree: 0.991, found: 0.995, open: 0.005, amounts: 0.955, differences: 12 },
  ssdi: { rows: 1, agree: 1, found: 1, open: 0.001, differences: 0 },
  ssi: { rows: 1447, agree: 0.996, found: 0.955, open: 0.003, amounts: 0.995, differences: 2 },
  tanf: { rows: 543, agree: 0.985, found: 0.935, open: 0.003, amounts: 0.757, differences: 21 },
  weatherization: { rows: 2, agree: 1, found: 1, open: 0.001, differences: 0 },
  wic: { rows: 1442, agree: 0.996, found: 0.995, open: 0.002, differences: 2 },
};
/** The same for homes of several generations, siblings, couples that are not married, and students who are claimed. */
const FAMILY_FLOORS: Readonly<Record<string, Floor>> = {
  cdctc: { rows: 150, agree: 0.995, open: 0.001, differences: 0 },
  chip: { rows: 477, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
  csfp: { rows: 115, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
  ctc: { rows: 134, agree: 0.995, found: 0.995, open: 0.001, amounts: 0.995, differences: 0 },
  'early-head-start': { rows: 57, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
  eitc: { rows: 129, agree: 0.995, found: 0.995, open: 0.001, amounts: 0.995, differences: 0 },
  'head-start': { rows: 82, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
  lifeline: { rows: 55, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
  liheap: { rows: 22, agree: 0.908, found: 0.995, open: 0.001, differences: 2 },
  marketplace: { rows: 445, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
  medicaid: { rows: 452, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
  medicare: { rows: 486, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
  'medicare-savings': { rows: 476, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
  'school-meals': { rows: 49, agree: 0.917, found: 0.995, open: 0.001, differences: 4 },
  snap: { rows: 178, agree: 0.993, found: 0.988, open: 0.001, amounts: 0.965, differences: 2 },
  ssi: { rows: 484, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
  tanf: { rows: 117, agree: 0.991, found: 0.995, open: 0.001, amounts: 0.995, differences: 1 },
  wic: { rows: 438, agree: 0.995, found: 0.995, open: 0.001, differences: 0 },
};

/** Files of reference households, each with its floors. */
const SETS = [
  {
    files: ['oracle-2026.json', 'policyengine-reference.json', 'policyengine-tests.json', 'mfb.json'],
    floors: FLOORS,
  },
  { files: ['oracle-families-2026.json'], floors: FAMILY_FLOORS },
];

const { rules } = await loadRules();
const scores = SETS.flatMap(({ files, floors }) => {
  const cases = files.flatMap(readCases);
  const screenings = cases.map(({ household }) => screened(household));
  return rules.programs
    .map(({ id }) => ({
      program: id,
      set: files[0] ?? '',
      floor: floors[id],
      ...score(id, cases, screenings),
    }))
    .filter(({ floor, figures }) => floor !== undefined || figures.rows > 0);
});

const DIFFERENCES = 'content/accuracy/differences.yaml';
const written = readYaml(DIFFERENCES, readFileSync(DIFFERENCES, 'utf8'), differencesSchema);
interface Row {
  readonly program: string;
  readonly case: string;
  readonly person?: string;
}
const keyOf = (row: Row): string => `${row.program} ${row.case} ${row.person ?? ''}`.trim();
const told = new Set((written.data ?? []).map(keyOf));
const FROM_HERE = new RegExp(
  `^(${SETS.flatMap(({ files }) => files)
    .map((file) => file.replace('.json', ''))
    .join('|')})/`,
);

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
  const ofSet = (name: string | undefined) => scores.filter(({ set }) => set === name);
  for (const { files, floors } of SETS)
    expect(
      ofSet(files[0])
        .map(({ program }) => program)
        .sort(),
    ).toEqual(Object.keys(floors).sort());
  expect(scores.filter(({ figures }) => figures.rows === 0)).toEqual([]);
});

const floored = scores.flatMap(({ floor, ...found }) => (floor ? [{ ...found, floor }] : []));
describe.each(floored)(
  '$program against households that peers computed ($set)',
  ({ floor, figures, differences }) => {
    const { rows, agree, possible, eligible, found, amounts } = figures;
    const misses = differences.map((d) => `${keyOf(d)}: ${d.got}`).join('; ');

    test('is compared on as many rows', () => expect(rows).toBeGreaterThanOrEqual(floor.rows));
    test('agrees', () => expect(agree / rows, misses).toBeGreaterThanOrEqual(floor.agree));
    test('finds those who can get it', () => {
      expect(eligible > 0, 'the floor names a share where the references have some').toBe(
        floor.found !== undefined,
      );
      if (floor.found !== undefined) expect(found / eligible, misses).toBeGreaterThanOrEqual(floor.found);
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
