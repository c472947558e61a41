import type { Context } from '../engine/context.ts';
import { eitcIncomeEnd } from '../engine/measures/eitc-credit.ts';
import {
  schoolMealsForAll,
  schoolMealsFreeLimit,
  schoolMealsReducedLimit,
} from '../engine/measures/school-meals-limit.ts';
import { snapAllotment } from '../engine/measures/snap-allotment.ts';
import { snapGrossLimit, snapGrossTest } from '../engine/measures/snap-gross-limit.ts';
import { wicIncomeLimit } from '../engine/measures/wic-income.ts';
import { number } from '../engine/parameters.ts';
import { type Range, times } from '../engine/range.ts';
import { family, homeIn } from './rules.ts';

/** What stands in a cell: an amount, or a word: no limit, no such group here, free for everyone. */
export type Cell = Range | 'none' | 'absent' | 'everyone';

/** A table of amounts that the engine gives for model households. Labels are keys of content/strings. */
export interface Limits {
  /** Above the first column. */
  readonly corner: string;
  readonly columns: readonly string[];
  /** Rows: how many people or children, or a key of a label. */
  readonly rows: readonly (number | string)[];
  /** The cells of one row in one place. */
  readonly cells: (place: string, row: number | string) => readonly Cell[];
}

/** One row for each size of a family without income; `cells` asks the engine about its last person. */
const bySize = (
  sizes: readonly number[],
  columns: readonly string[],
  cells: (c: Context, last: number) => readonly Cell[],
): Limits => ({
  corner: 'site.table.people',
  columns,
  rows: sizes,
  cells: (place, size) => cells(homeIn(place, family(Number(size))), Number(size) - 1),
});

const sizes = [1, 2, 3, 4, 5, 6, 7, 8];

/** A filer, a spouse where they file together, and children. */
const filers = (joint: boolean, children: number): Parameters<typeof homeIn>[1] => {
  const [first, ...others] = family(children + 1);
  return [first, ...(joint ? [{ relationship: 'spouse', age: 35 } as const] : []), ...others].filter(
    (it) => it !== undefined,
  );
};

const THREE_OR_MORE = 'site.table.threeOrMore';

/** The credit by children, and the income at which it ends. */
const earnedIncomeCredit: Limits = {
  corner: 'site.table.children',
  columns: ['site.table.mostYear', 'site.table.single', 'site.table.joint'],
  rows: [0, 1, 2, THREE_OR_MORE],
  cells: (place, row) => {
    const children = row === THREE_OR_MORE ? 3 : Number(row);
    const [single, joint] = [false, true].map((it) => homeIn(place, filers(it, children)));
    if (!single || !joint) return [];
    return [
      number(single, 'eitc.max-credit', [String(children)]),
      single.of(eitcIncomeEnd),
      joint.of(eitcIncomeEnd),
    ];
  },
};

/** The credit by children, and the income from which it falls. */
const childCredit: Limits = {
  corner: 'site.table.children',
  columns: ['site.table.mostYear', 'site.table.full', 'site.table.fullJoint'],
  rows: [1, 2, 3, 4],
  cells: (place, row) => {
    const c = homeIn(place, family(1));
    const start = (status: string): Range => number(c, 'ctc.phase-out-start', [status]);
    return [times(number(c, 'ctc.per-child'), Number(row)), start('other'), start('joint')];
  },
};

/** The income table of each program, as <IncomeTable program="…" /> shows it. */
export const limits: Readonly<Record<string, Limits>> = {
  snap: bySize(sizes, ['site.table.most', 'site.table.limitMonth'], (c) => [
    c.of(snapAllotment),
    c.of(snapGrossTest) === false ? 'none' : c.of(snapGrossLimit),
  ]),
  wic: bySize(sizes, ['site.table.limitMonth'], (c, last) => [c.of(wicIncomeLimit, last)]),
  eitc: earnedIncomeCredit,
  ctc: childCredit,
  'school-meals': bySize(sizes, ['site.table.free', 'site.table.reduced'], (c, last) =>
    c.of(schoolMealsForAll)
      ? ['everyone', 'everyone']
      : [c.of(schoolMealsFreeLimit, last), c.of(schoolMealsReducedLimit, last)],
  ),
};
