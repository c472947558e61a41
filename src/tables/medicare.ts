import type { Context } from '../engine/context.ts';
import { extraHelpLimit } from '../programs/extra-help/extra-help.ts';
import { mspDisregard, mspLevelLimit, LEVELS } from '../programs/medicare-savings/medicare-savings.ts';
import { ssiDisregards } from '../programs/shared/ssi/numbers.ts';
import { add, exactly } from '../engine/range.ts';
import { family, homeIn } from './rules.ts';
import type { Cell, Limits } from './table.ts';

const OLDER = 67;

/** Somebody old enough for Medicare, and for two a wife or husband. */
const couple = (place: string, size: number): Context =>
  homeIn(
    place,
    (['self', 'spouse'] as const).slice(0, size).map((relationship) => ({ relationship, age: OLDER })),
  );

/** The limits of each level as offices print them: with the amount on top that does not count. */
export const medicareSavings: Limits = {
  says: 'site.table.withoutPay',
  corner: 'site.table.people',
  columns: LEVELS.map((level) => `site.table.levels.${level}`),
  rows: [1, 2],
  cells: (place, size): readonly Cell[] => {
    const c = couple(place, Number(size));
    return LEVELS.map((level) => {
      const limit = mspLevelLimit(c, 0, level);
      return limit ? add(limit, exactly(mspDisregard(c))) : 'absent';
    });
  },
};

/** The limit of Extra Help for one grown-up with relatives who live on the same income. */
export const extraHelp: Limits = {
  says: 'site.table.withoutPay',
  corner: 'site.table.people',
  columns: ['site.table.limitMonth'],
  rows: [1, 2, 3, 4],
  cells: (place, size) => {
    const c = homeIn(place, family(Number(size)));
    return [add(c.of(extraHelpLimit, 0), exactly(ssiDisregards(c).any))];
  },
};
