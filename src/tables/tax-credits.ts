import { eitcIncomeEnd } from '../programs/eitc/credit.ts';
import { saversIncomeEnd } from '../programs/savers-match/savers-match.ts';
import { number } from '../engine/parameters.ts';
import { type Range, times } from '../engine/range.ts';
import { family, homeIn } from './rules.ts';
import type { Limits } from './table.ts';

/** A filer, a spouse where they file together, and children. */
const filers = (joint: boolean, children: number): Parameters<typeof homeIn>[1] => {
  const [first, ...others] = family(children + 1);
  return [first, ...(joint ? [{ relationship: 'spouse', age: 35 } as const] : []), ...others].filter(
    (it) => it !== undefined,
  );
};

const THREE_OR_MORE = 'site.table.threeOrMore';

/** The credit by children, and the income at which it ends. */
export const earnedIncomeCredit: Limits = {
  says: 'site.table.thisYear',
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
export const childCredit: Limits = {
  says: 'site.table.thisYear',
  corner: 'site.table.children',
  columns: ['site.table.mostYear', 'site.table.full', 'site.table.fullJoint'],
  rows: [1, 2, 3, 4],
  cells: (place, row) => {
    const c = homeIn(place, family(1));
    const start = (status: string): Range => number(c, 'ctc.phase-out-start', [status]);
    return [times(number(c, 'ctc.per-child'), Number(row)), start('other'), start('joint')];
  },
};

/** The last income with something for savings, without and with a child. */
export const saversMatch: Limits = {
  says: 'site.table.thisYear',
  corner: 'site.table.children',
  columns: ['site.table.single', 'site.table.joint'],
  rows: [0, 1],
  cells: (place, row) =>
    [false, true].map((joint) => homeIn(place, filers(joint, Number(row))).of(saversIncomeEnd)),
};
