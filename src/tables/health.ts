import type { Context } from '../engine/context.ts';
import {
  chipChildLimit,
  chipPregnantLimit,
  chipUnbornLimit,
  medicaidAdultLimit,
  medicaidChildLimit,
  medicaidParentLimit,
  medicaidPregnantLimit,
  medicaidRulesKnown,
} from '../programs/medicaid/limit.ts';
import { larger, type Range } from '../engine/range.ts';
import { family, homeIn } from './rules.ts';
import type { Cell, Limits } from './table.ts';

/** Whose limit a row shows: how old the person is, and the measure that knows. */
interface Group {
  readonly age: number;
  readonly limit: (c: Context, i: number) => Range;
  /** What to say where the state has no such group. */
  readonly otherwise?: Cell;
}

const GROWN_UP = 19;

/** One row for each group, one column for each size of a family; a limit of nothing means there is no such group. */
const byGroup = (groups: Readonly<Record<string, Group>>, sizes: readonly number[]): Limits => ({
  says: 'site.table.monthBySize',
  corner: 'site.table.group',
  columns: sizes,
  rows: Object.keys(groups).map((name) => `site.table.groups.${name}`),
  cells: (place, row) => {
    const group = groups[String(row).replace('site.table.groups.', '')] as Group;
    return sizes.map((size) => {
      const person = group.age < GROWN_UP ? size - 1 : 0;
      return cellOf(homeWith(place, size, person, group.age), person, group);
    });
  },
});

/** A family of a size in which one person has an age: the youngest, or the grown-up. */
const homeWith = (place: string, size: number, at: number, age: number): Context =>
  homeIn(
    place,
    family(size).map((person, i) => (i === at ? { ...person, age } : person)),
  );

function cellOf(c: Context, person: number, { limit, otherwise = 'absent' }: Group): Cell {
  if (c.of(medicaidRulesKnown) !== true) return 'own';
  const range = c.of(limit, person);
  return range.max === 0 ? otherwise : range;
}

/** A parent can come in as any other adult too, where the state covers adults. */
const parentLimit = (c: Context, i: number): Range =>
  larger(medicaidParentLimit(c, i), medicaidAdultLimit(c, i));

/** Medicaid by group; people who are older or disabled have other tests, which the page says in words. */
export const medicaid = byGroup(
  {
    infant: { age: 0, limit: medicaidChildLimit },
    young: { age: 3, limit: medicaidChildLimit },
    child: { age: 8, limit: medicaidChildLimit },
    pregnant: { age: 25, limit: medicaidPregnantLimit },
    parent: { age: 35, limit: parentLimit },
    adult: { age: 35, limit: medicaidAdultLimit },
  },
  [1, 2, 3, 4],
);

/** CHIP by group. */
export const chip = byGroup(
  {
    // Where a state has no CHIP for children, Medicaid covers them up to its higher limit.
    under19: { age: 8, limit: chipChildLimit, otherwise: 'inMedicaid' },
    pregnant: { age: 25, limit: chipPregnantLimit },
    unborn: { age: 25, limit: chipUnbornLimit },
  },
  [2, 3, 4, 5],
);
