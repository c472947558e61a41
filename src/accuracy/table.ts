/** The report as a table for a terminal. */
import type { Accuracy, Figures } from '../schema/accuracy.ts';
import { sharesOf } from './shares.ts';

const HEAD = ['program', 'rows', 'agree %', 'can get it', 'found %', 'precision %', 'possible %', 'contested', 'amounts', 'within $5', 'within 5 %']; // prettier-ignore

function cells(program: string, f: Figures): string[] {
  const s = sharesOf(f);
  const of = (share: number | null) => share?.toFixed(1) ?? '–';
  const { contested, amounts } = f;
  return [
    program,
    `${f.rows}`,
    of(s.agreement),
    `${f.eligible}`,
    of(s.recall),
    of(s.precision),
    of(s.possible),
    contested.rows ? `${contested.agree}/${contested.rows}` : '',
    amounts.count ? `${amounts.count}` : '',
    amounts.count ? of(s.within5Dollars) : '',
    amounts.count ? of(s.within5Percent) : '',
  ];
}

export function tableOf({ programs, differences }: Accuracy): string {
  const rows = [HEAD, ...Object.entries(programs).map(([id, figures]) => cells(id, figures))];
  const widths = HEAD.map((_, k) => Math.max(...rows.map((row) => (row[k] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, k) => (k ? cell.padStart(widths[k] ?? 0) : cell.padEnd(widths[k] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const open = differences.filter((d) => !d.reason);
  return [
    ...lines,
    '',
    `${differences.length} differences, ${differences.length - open.length} with a law or a fault proven in the peer, ${open.length} without:`,
    ...open.map((d) => `  ${d.program}  ${d.case}  ${d.person ?? ''}  expected ${d.expected}, got ${d.got}`),
  ].join('\n');
}
