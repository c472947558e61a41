/** Scores screenings against reference cases: agreement of the decided, recall, share of possible, amounts. */
import { readFileSync } from 'node:fs';
import type { Result, Screening } from '../../src/engine/types.ts';
import type { Household } from '../../src/schema/household.ts';

interface Expected {
  eligible?: boolean;
  people?: { id: string; eligible: boolean; contested?: string }[];
  contested?: string;
  amountContested?: string;
  annualAmount?: number;
  monthlyAmount?: number;
}
export interface ReferenceCase {
  id: string;
  household: Household;
  expected: Record<string, Expected>;
}
export interface Score {
  rows: number;
  agree: number;
  possible: number;
  eligible: number;
  found: number;
  amounts: number;
  near: number;
  misses: string[];
  /** Rows of who can get it and was not found. */
  lost: { id: string; person?: string | undefined }[];
  /** Every row and amount that differs, the undecided ones too: case, and person where the row has one. */
  differences: { id: string; person?: string | undefined }[];
}
/** Programs whose amounts are of a year; the others are of a month. */
const YEARLY = new Set(['eitc', 'ctc', 'cdctc', 'savers-match', 'pell']);
const NEAR_DOLLARS = { month: 5, year: 60 };

export const readCases = (file: string): ReferenceCase[] =>
  (
    JSON.parse(readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8')) as {
      cases: ReferenceCase[];
    }
  ).cases;

function outcomeOf(result: Result | undefined, person: string | undefined): string {
  if (!result) return 'missing';
  if (person === undefined || !result.people.length) return result.outcome;
  return result.people.find((p) => p.id === person)?.outcome ?? 'unlikely';
}

/** Scores one program over cases and their screenings; contested rows and amounts stand apart. */
export function score(
  program: string,
  cases: readonly ReferenceCase[],
  screenings: readonly Screening[],
): Score {
  const total: Score = {
    rows: 0,
    agree: 0,
    possible: 0,
    eligible: 0,
    found: 0,
    amounts: 0,
    near: 0,
    misses: [],
    lost: [],
    differences: [],
  };
  cases.forEach(({ id, expected }, i) => {
    const want = expected[program];
    const result = screenings[i]?.results.find((r) => r.program === program);
    if (!want) return;
    const rows: { id?: string; eligible?: boolean; contested?: string }[] = want.people ?? [want];
    for (const row of rows) {
      if (row.contested ?? want.contested) continue;
      addRow(total, outcomeOf(result, want.people ? row.id : undefined), row.eligible === true, {
        id,
        person: want.people ? row.id : undefined,
      });
    }
    if (!want.contested && !want.amountContested) addAmount(total, program, want, result, id);
  });
  return total;
}

function addRow(
  total: Score,
  got: string,
  eligible: boolean,
  row: { id: string; person?: string | undefined },
): void {
  total.rows++;
  if (eligible) total.eligible++;
  if (eligible && (got === 'possible' || got === 'unlikely')) total.lost.push(row);
  if (got === 'possible') {
    total.possible++;
    total.differences.push(row);
    return;
  }
  const yes = got !== 'unlikely';
  if (yes === eligible) total.agree++;
  else {
    total.misses.push(`${row.id} ${row.person ?? ''}`.trim());
    total.differences.push(row);
  }
  if (yes && eligible) total.found++;
}

function addAmount(
  total: Score,
  program: string,
  want: Expected,
  result: Result | undefined,
  name: string,
): void {
  const yearly = YEARLY.has(program);
  const dollars = yearly ? want.annualAmount : (want.monthlyAmount ?? (want.annualAmount ?? 0) / 12);
  if (!dollars) return;
  total.amounts++;
  const factor = { month: 1, year: 1 / 12, once: 0 }[result?.estimate?.period ?? 'once'] * (yearly ? 12 : 1);
  const middle = result?.estimate ? ((result.estimate.min + result.estimate.max) / 2) * factor : 0;
  if (Math.abs(middle - dollars) <= (yearly ? NEAR_DOLLARS.year : NEAR_DOLLARS.month) + 0.005) total.near++;
  else {
    total.misses.push(`${name} amount ${middle}, not ${dollars}`);
    total.differences.push({ id: name });
  }
}
