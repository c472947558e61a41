import type { Context } from '../../engine/context.ts';
import { ageOf, everyone, expense } from '../../engine/household/facts.ts';
import {
  above,
  add,
  either,
  exactly,
  larger,
  multiply,
  type Range,
  smaller,
  sum,
  ZERO,
} from '../../engine/range.ts';
import type { TanfState } from '../../engine/types.ts';
import { isTanfChild, isTanfParent } from './family.ts';
import { tanfMember } from './unit.ts';
import { tanfEarned, tanfPay } from './pay.ts';
import { weeklyHours } from '../shared/weekly-hours.ts';

type From = Readonly<Record<string, number>>;
/** The age that stands for an adult who needs care. */
const GROWN = 17;

/** The value of the last step at or below `n`. */
const stepAt = (steps: From, n: number): number =>
  Object.entries(steps).reduce((value, [from, own]) => (Number(from) <= n ? own : value), 0);

/** The most for each child by age, and for an adult who needs care. */
function capByAge(c: Context, ages: From): Range {
  const children = everyone(c).map((i) =>
    c.choose(
      () =>
        c.all(
          () => c.of(isTanfChild, i),
          () => c.of(tanfMember, i),
        ),
      () => exactly(stepAt(ages, ageOf(c, i))),
      () => ZERO,
    ),
  );
  const adult = c.choose(
    () => above(expense(c, 'adultCare'), ZERO),
    () => exactly(stepAt(ages, GROWN)),
    () => ZERO,
  );
  return add(sum(children), adult);
}

/** Caps that hang on hours or on pay: every row that the range may reach. */
function capByRow(c: Context, rows: Readonly<Record<string, From>>, of: Range): Range {
  const starts = Object.keys(rows).map(Number);
  const first = Math.max(...starts.filter((n) => n <= of.min), Math.min(...starts));
  return starts
    .filter((n) => n >= first && n <= Math.max(of.max, first))
    .map((n) => capByAge(c, rows[String(n)] as From))
    .reduce(either);
}

const parents = (c: Context): number[] => everyone(c).filter((i) => c.of(isTanfParent, i) !== false);
const hours = (c: Context): Range =>
  parents(c)
    .map((i) => c.of(weeklyHours, i))
    .reduce(larger, ZERO);
const workers = (c: Context): Range =>
  sum(
    parents(c).map((i) =>
      c.choose(
        () => above(c.of(tanfPay, i), ZERO),
        () => exactly(1),
        () => ZERO,
      ),
    ),
  );

/** Dollars a month for care of children or of an adult that come off, up to what the state allows. */
export function tanfCare(c: Context, { care }: TanfState): Range {
  const cost = add(expense(c, 'childCare'), expense(c, 'adultCare'));
  if (!care || cost.max === 0) return ZERO;
  if (care.ages) return smaller(cost, capByAge(c, care.ages));
  if (care.hours) return smaller(cost, capByRow(c, care.hours, hours(c)));
  if (care.earnings) return smaller(cost, capByRow(c, care.earnings, c.of(tanfEarned)));
  return care.perParent === undefined ? cost : smaller(cost, multiply(workers(c), exactly(care.perParent)));
}
