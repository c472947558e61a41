/** Steps that take pay down to what counts of it. Each is one line of a state's file. */
import type { TanfStep } from '../../schema/tanf-state.ts';
import type { Context } from '../../engine/context.ts';
import { everyone } from '../../engine/household/facts.ts';
import {
  above,
  atLeastZero,
  atMost,
  below,
  between,
  add,
  either,
  exactly,
  multiply,
  type Range,
  rising,
  subtract,
  sum,
  ZERO,
} from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import type { TanfState } from '../../engine/types.ts';
import { every } from '../shared/units/some.ts';
import { isTanfParent } from './family.ts';
import { tanfAdults, tanfSize } from './unit.ts';
import { tanfCare } from './care.ts';
import { tanfEarned, tanfPay } from './pay.ts';
import { numberNow } from './state.ts';
import { tanfTable } from './table.ts';
import { weeklyHours } from '../shared/weekly-hours.ts';

export interface Pay {
  readonly c: Context;
  readonly s: TanfState;
  /** Whose pay it is; -1 where the steps are for the unit. */
  readonly person: number;
  /** What counts beside pay. */
  readonly other: Range;
}

const less = (a: Range, b: Range): Range => atLeastZero(subtract(a, b));
/** What is left after a percent, which may lie between two. */
const keep = (r: Range, low: number, high = low): Range =>
  multiply(r, between(1 - high / 100, 1 - low / 100));

/** The cells of a row by a number that may lie between two. */
const along = (row: readonly number[], n: Range): Range => {
  const from = (k: number): number => row[Math.min(Math.max(k, 1), row.length) - 1] ?? 0;
  let range = exactly(from(n.min));
  for (let k = n.min + 1; k <= n.max; k++) range = either(range, exactly(from(k)));
  return range;
};
/** The values of steps by a number, from the one that holds at its low end. */
function stepsAlong(steps: Readonly<Record<string, number>>, n: Range): Range {
  const starts = Object.keys(steps).map(Number);
  const first = Math.max(...starts.filter((k) => k <= n.min), Math.min(...starts));
  return starts
    .filter((k) => k >= first && k <= Math.max(n.max, first))
    .map((k) => exactly(steps[String(k)] as number))
    .reduce(either);
}

function percentOff({ c, s }: Pay, step: TanfStep, pay: Range): Range {
  const percent = numberNow(c, s, step.percent ?? 0);
  const { atMost: most, whileEarned } = step;
  const left =
    most === undefined ? keep(pay, percent) : rising(pay, (n) => n - Math.min((n * percent) / 100, most));
  if (whileEarned === undefined) return left;
  return c.choose(
    () => atMost(c.of(tanfEarned), exactly(whileEarned)),
    () => left,
    () => pay,
  );
}

/** Parents who earn, each with the difference of two tables. */
function perWorkingParent({ c }: Pay, [high, low]: readonly [string, string]): Range {
  const difference = less(tanfTable(c, high), tanfTable(c, low));
  const workers = everyone(c).map((i) =>
    c.choose(
      () =>
        c.all(
          () => c.of(isTanfParent, i),
          () => above(c.of(tanfPay, i), ZERO),
        ),
      () => exactly(1),
      () => ZERO,
    ),
  );
  return multiply(difference, sum(workers));
}

/** Of several people who earn, care comes off the pay of who earns most. */
const earnsMost = ({ c, person }: Pay): Truth =>
  person < 0 ||
  every(c, everyone(c), (i) => {
    const [other, own] = [c.of(tanfPay, i), c.of(tanfPay, person)];
    return i < person ? below(other, own) : i === person || atMost(other, own);
  });

type Kind = Exclude<keyof TanfStep, 'atMost' | 'whileEarned' | 'then'>;
const STEPS: {
  readonly [K in Kind]: (at: Pay, pay: Range, step: TanfStep & Required<Pick<TanfStep, K>>) => Range;
} = {
  subtract: (_, pay, { subtract: off }) => less(pay, exactly(off)),
  percent: (at, pay, step) => percentOff(at, step, pay),
  // Months of work are not asked, so that every month may hold.
  percentByMonth: (_, pay, { percentByMonth }) => {
    const percents = Object.values(percentByMonth);
    return keep(pay, Math.min(...percents), Math.max(...percents));
  },
  subtractLarger: (_, pay, { subtractLarger: [dollars, percent] }) =>
    rising(pay, (n) => Math.max(0, n - Math.max(dollars, (n * percent) / 100))),
  subtractBySize: ({ c }, pay, { subtractBySize: row }) => less(pay, along(row, c.of(tanfSize))),
  subtractByAdults: ({ c }, pay, { subtractByAdults: row }) => less(pay, along(row, c.of(tanfAdults))),
  subtractByHours: ({ c, person }, pay, { subtractByHours: steps }) =>
    pay.max === 0 ? pay : less(pay, stepsAlong(steps, c.of(weeklyHours, person))),
  subtractPerWorkingParent: (at, pay, { subtractPerWorkingParent: tables }) =>
    pay.max === 0 ? pay : less(pay, perWorkingParent(at, tables)),
  care: (at, pay) =>
    pay.max === 0
      ? pay
      : at.c.choose(
          () => earnsMost(at),
          () => less(pay, tanfCare(at.c, at.s)),
          () => pay,
        ),
  either: (at, pay, { either: ways }) => ways.map((steps) => afterSteps(at, steps, pay)).reduce(either),
  whileBelow: (at, pay, { whileBelow: table, then = [] }) =>
    at.c.choose(
      () => below(add(pay, at.other), tanfTable(at.c, table)),
      () => afterSteps(at, then, pay),
      () => pay,
    ),
};

/** What counts of pay after a list of steps, in their order, never below 0. */
export function afterSteps(at: Pay, steps: readonly TanfStep[], pay: Range): Range {
  if (pay.max === 0) return pay;
  return steps.reduce((left, step) => {
    const kind = (Object.keys(STEPS) as Kind[]).find((it) => step[it] !== undefined);
    return kind ? STEPS[kind](at, left, step as never) : left;
  }, pay);
}
