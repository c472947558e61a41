import type { Context } from '../context.ts';
import { expense } from '../facts.ts';
import { word } from '../parameters.ts';
import { above, either, exactly, type Range, ZERO } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { foodUnitMember } from '../units/food-unit.ts';
import { every, some } from '../units/some.ts';
import { ofLeftOut, snapOwnIncome } from './snap-counted-income.ts';
import { snapStatus } from './snap-status.ts';

/** Whether members pay the costs: one of them has income, or nobody who is left out for their status has any. */
const membersPay = (c: Context): Truth =>
  c.any(
    () =>
      some(c, foodGroupOf(c, 0), (i) =>
        c.all(
          () => above(c.of(snapOwnIncome, i), ZERO),
          () => c.of(foodUnitMember, i),
        ),
      ),
    () => every(c, foodGroupOf(c, 0), (i) => not(isLeftOutEarner(c, i))),
  );
const isLeftOutEarner = (c: Context, i: number): Truth =>
  c.all(
    () => above(c.of(snapOwnIncome, i), ZERO),
    () => not(c.of(snapStatus, i)),
  );

/** People with income who are, or may be, left out for their status. */
const leftOutEarners = (c: Context): number[] =>
  foodGroupOf(c, 0).filter((i) => isLeftOutEarner(c, i) !== false);

/**
 * What counts of a cost for housing, care or support. Costs that people who are left out for their status pay
 * count as far as their income does (7 CFR 273.11(c)(2)(iii)); who pays is taken from who has income.
 */
export function countedCost(c: Context, cost: Range): Range {
  const earners = c.of(leftOutEarners);
  if (!earners.length) return cost;
  return c.choose(
    () => membersPay(c),
    () => cost,
    () => earners.map((i) => ofLeftOut(c, i, cost, 'net')).reduce(either),
  );
}

/** Child support that is paid, where the state takes it off before the gross test; else 0. */
export const supportBeforeTest = (c: Context): Range =>
  word(c, 'snap.child-support') === 'exclude' ? countedCost(c, expense(c, 'childSupportPaid')) : exactly(0);
