/** Scores screenings against the outcomes of peers: agreement, who was found, amounts, and every difference. */
import type { Screening } from '../engine/types.ts';
import type { Difference, Figures } from '../schema/accuracy.ts';
import type { Expected, ReferenceCase } from '../schema/case-file.ts';
import { outcomeFor, yearlyAmount } from './outcome.ts';

/** Programs whose amounts are of a year; the others' are of a month. */
const YEARLY = new Set(['eitc', 'ctc', 'cdctc', 'savers-match', 'pell']);
/** Five dollars a month are as near as one can ask: offices round. */
const NEAR_DOLLARS_A_YEAR = 60;
const NEAR_SHARE = 0.05;
const A_HALF_CENT = 0.005;

export type Found = Omit<Difference, 'reason'>;
export interface Score {
  readonly figures: Figures;
  readonly differences: Found[];
}
const nothing = (): Figures => ({
  rows: 0,
  agree: 0,
  eligible: 0,
  found: 0,
  falseNegative: 0,
  falsePositive: 0,
  possible: 0,
  atTheEdge: 0,
  contested: { rows: 0, agree: 0 },
  amounts: { count: 0, within5Dollars: 0, within5Percent: 0 },
});

/** The figures of one program (or of a key such as `medicaid|chip`) over cases and their screenings, in one order. */
export function score(
  program: string,
  cases: readonly ReferenceCase[],
  screenings: readonly Screening[],
): Score {
  const total: Score = { figures: nothing(), differences: [] };
  cases.forEach((one, i) => {
    const want = one.expected[program];
    const screening = screenings[i];
    if (!want || !screening) return;
    for (const row of want.people ?? [want]) addRow(total, program, one.id, want, row, screening);
    if (!want.contested && !want.amountContested) addAmount(total, program, one.id, want, screening);
  });
  return total;
}

type Row = Pick<Expected, 'eligible' | 'contested' | 'boundary'> & { readonly id?: unknown };

function addRow(
  { figures, differences }: Score,
  program: string,
  id: string,
  want: Expected,
  row: Row,
  screening: Screening,
): void {
  const person = typeof row.id === 'string' ? { person: row.id } : {};
  const eligible = row.eligible === true;
  const got = outcomeFor(screening, program, person.person);
  const open = got === 'possible' || got === 'missing';
  const agrees = !open && (got !== 'unlikely') === eligible;
  if (row.contested ?? want.contested) {
    figures.contested.rows++;
    figures.contested.agree += Number(agrees);
    return;
  }
  figures.rows++;
  figures.agree += Number(agrees);
  figures.eligible += Number(eligible);
  figures.found += Number(eligible && agrees);
  figures.possible += Number(open);
  if (agrees) return;
  if (!open && (row.boundary ?? want.boundary)) figures.atTheEdge++;
  if (!open) figures[eligible ? 'falseNegative' : 'falsePositive']++;
  differences.push({ case: id, program, ...person, expected: eligible ? 'likely' : 'unlikely', got });
}

function addAmount(
  { figures: { amounts }, differences }: Score,
  program: string,
  id: string,
  want: Expected,
  screening: Screening,
): void {
  const factor = YEARLY.has(program) ? 1 : 12;
  const yearly = YEARLY.has(program)
    ? want.annualAmount
    : 12 * (want.monthlyAmount ?? (want.annualAmount ?? 0) / 12);
  if (!yearly || yearly < 0) return;
  const got = yearlyAmount(screening, program) ?? 0;
  const off = Math.abs(got - yearly);
  amounts.count++;
  if (off <= NEAR_SHARE * yearly + A_HALF_CENT) amounts.within5Percent++;
  if (off <= NEAR_DOLLARS_A_YEAR + A_HALF_CENT) amounts.within5Dollars++;
  else differences.push({ case: id, program, expected: cents(yearly / factor), got: cents(got / factor) });
}

const cents = (n: number): number => Math.round(n * 100) / 100;
