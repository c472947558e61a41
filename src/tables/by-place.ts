import { wholeMoney } from '../format/money.ts';
import { type Translate, useStrings } from '../i18n/strings.ts';
import { type Cell, type Limits, limits } from './limits.ts';
import { rules } from './rules.ts';

/** Cells as text, row by row. */
export type Rows = readonly (readonly string[])[];

export interface ByPlace {
  readonly table: Limits;
  /** The tables that differ, the one that most places have first. */
  readonly tables: readonly Rows[];
  /** Which of them each place has; places without the program are left out. */
  readonly places: Readonly<Record<string, number>>;
  /** In how many places the first one holds. */
  readonly common: number;
}

/** The amounts of a program in every place, each different table once. */
export function byPlace(program: string, lang: string): ByPlace {
  const table = limits[program];
  if (!table) throw new Error(`There is no income table for “${program}” in src/tables/limits.ts.`);
  const t = useStrings(lang);
  const codes = rules().programs.find((it) => it.id === program)?.places ?? [];
  const groups = new Map<string, string[]>();
  for (const code of codes) {
    const rows = JSON.stringify(rowsIn(table, code, t));
    groups.set(rows, [...(groups.get(rows) ?? []), code]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return {
    table,
    tables: sorted.map(([rows]) => JSON.parse(rows) as Rows),
    places: Object.fromEntries(sorted.flatMap(([, same], i) => same.map((code) => [code, i]))),
    common: sorted[0]?.[1].length ?? 0,
  };
}

const rowsIn = (table: Limits, place: string, t: Translate): Rows =>
  table.rows.map((row) => table.cells(place, row).map((cell) => cellText(cell, t)));

function cellText(cell: Cell, t: Translate): string {
  if (typeof cell === 'string') return t(`site.table.${cell}`);
  const [min, max] = [wholeMoney(cell.min), wholeMoney(cell.max)];
  return min === max ? min : t('site.table.range', { min, max });
}

export const hasTable = (program: string): boolean => program in limits;
