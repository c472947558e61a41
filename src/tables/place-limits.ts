/** The limits of one place as a page of the place shows them. */
import { useStrings } from '../i18n/strings.ts';
import { type ByPlace, byPlace, type Rows } from './by-place.ts';
import { limits } from './limits.ts';

/** Sizes of a family that stand side by side. More would not fit on a phone. */
export const SIZES = [1, 2, 3, 4] as const;
/** Columns that say the most income a month; of two, the first counts. */
const MOST_INCOME = ['site.table.limitMonth', 'site.table.free'];

/** One row: the most income a month for each of SIZES. */
export interface IncomeRow {
  readonly program: string;
  readonly cells: readonly string[];
}

/** A table that has another form, with its rows in this place. */
export interface OwnTable {
  readonly program: string;
  readonly table: ByPlace['table'];
  readonly rows: Rows;
}

interface PlaceLimits {
  readonly incomes: readonly IncomeRow[];
  readonly others: readonly OwnTable[];
}

/** The limits in a place ('CO'). What is the same in every place stands on the programs' pages alone, unless it is a limit by size. */
export function limitsIn(place: string, lang: string): PlaceLimits {
  const t = useStrings(lang);
  const unknown = t('site.table.own');
  const here = Object.keys(limits).flatMap((program) => {
    const all = byPlace(program, lang);
    const rows = all.tables[all.places[place] ?? -1];
    const isKnown = rows?.flat().some((cell) => cell !== unknown) ?? false;
    return rows && isKnown ? [{ program, all, rows }] : [];
  });
  return {
    incomes: here.flatMap(({ program, all, rows }) => {
      const at = incomeColumn(all);
      if (at < 0) return [];
      return [{ program, cells: SIZES.map((size) => rows[all.table.rows.indexOf(size)]?.[at] ?? '–') }];
    }),
    others: here.flatMap(({ program, all, rows }) =>
      incomeColumn(all) < 0 && all.tables.length > 1 ? [{ program, table: all.table, rows }] : [],
    ),
  };
}

/** Which column of a table by size says the most income a month; -1 where the table has another form. */
function incomeColumn({ table }: ByPlace): number {
  const isBySize = table.rows.every((row) => typeof row === 'number') && table.says === undefined;
  return isBySize ? table.columns.findIndex((column) => MOST_INCOME.includes(String(column))) : -1;
}
