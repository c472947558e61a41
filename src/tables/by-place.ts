import { wholeMoney } from '../format/money.ts';
import { number, percent } from '../format/number.ts';
import { type Translate, useStrings } from '../i18n/strings.ts';
import { limits } from './limits.ts';
import { rules } from './rules.ts';
import type { Cell, Limits } from './table.ts';

/** Cells as text, row by row. */
export type Rows = readonly (readonly string[])[];

export interface ByPlace {
  readonly table: Limits;
  /** The tables that differ, the one that most places have first. */
  readonly tables: readonly Rows[];
  /** Which of them each place has; places without the program are left out. */
  readonly places: Readonly<Record<string, number>>;
  /** What stands there before a place is chosen: the table of most places, or from the lowest to the highest. */
  readonly overview: Rows;
  /** In how many places the overview holds: 0 where places differ too much for one table to stand for them. */
  readonly common: number;
}

type Cells = readonly (readonly Cell[])[];

const known = new Map<string, ByPlace>();

/** The amounts of a program in every place, worked out once for each language. */
export function byPlace(program: string, lang: string): ByPlace {
  const key = `${program} ${lang}`;
  const found = known.get(key) ?? workOut(program, lang);
  known.set(key, found);
  return found;
}

/** The amounts of a program in every place, each different table once. */
function workOut(program: string, lang: string): ByPlace {
  const table = limits[program];
  if (!table) throw new Error(`There is no income table for “${program}” in src/tables/limits.ts.`);
  const codes = rules().programs.find((it) => it.id === program)?.places ?? [];
  const all = codes.map((code) => table.rows.map((row) => table.cells(code, row)));
  const groups = new Map<string, string[]>();
  const say = (cells: Cells): string => JSON.stringify(textOf(table, cells, useStrings(lang)));
  codes.forEach((code, i) => {
    const rows = say(all[i] as Cells);
    groups.set(rows, [...(groups.get(rows) ?? []), code]);
  });
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const tables = sorted.map(([rows]) => JSON.parse(rows) as Rows);
  const common = sorted[0]?.[1].length ?? 0;
  const isCommon = common > codes.length / 3;
  return {
    table,
    tables,
    places: Object.fromEntries(sorted.flatMap(([, same], i) => same.map((code) => [code, i]))),
    overview: isCommon ? (tables[0] ?? []) : textOf(table, fromLowestToHighest(all), useStrings(lang)),
    common: isCommon ? common : 0,
  };
}

/** The hull of each cell over the places; a place without the group makes it start at nothing. */
function fromLowestToHighest(all: readonly Cells[]): Cells {
  const [first = []] = all;
  return first.map((row, i) =>
    row.map((_, j): Cell => {
      const cells = all.map((cells) => cells[i]?.[j] ?? 'own');
      const ranges = cells.filter((cell) => typeof cell !== 'string');
      const min = cells.some((cell) => cell === 'absent' || cell === 'inMedicaid')
        ? 0
        : Math.min(...ranges.map((it) => it.min));
      return { min, max: Math.max(...ranges.map((it) => it.max)) };
    }),
  );
}

const NUMBERS = { percent, number } as const;

function textOf(table: Limits, cells: Cells, t: Translate): Rows {
  return cells.map((row, i) => {
    const unit = table.units?.[String(table.rows[i])];
    return row.map((cell) => cellText(cell, t, unit ? NUMBERS[unit] : wholeMoney));
  });
}

function cellText(cell: Cell, t: Translate, inUnit: (n: number) => string): string {
  if (typeof cell === 'string') return t(`site.table.${cell}`);
  const [min, max] = [inUnit(cell.min), inUnit(cell.max)];
  if (min === max) return min;
  return cell.min === 0 ? t('site.table.upToMax', { max }) : t('site.table.range', { min, max });
}
