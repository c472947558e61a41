/** What a state pays: eight ways of working it out come to three (42 U.S.C. 602; each state's plan). */
import type { Context } from '../../engine/context.ts';
import {
  above,
  add,
  atLeast,
  atLeastZero,
  atMost,
  either,
  exactly,
  larger,
  multiply,
  type Range,
  rising,
  smaller,
  subtract,
  times,
  toCents,
  ZERO,
} from '../../engine/range.ts';
import type { TanfState } from '../../engine/types.ts';
import { tanfSize } from './unit.ts';
import { tanfIncome, tanfParts } from './income.ts';
import { tanfEarned } from './pay.ts';
import { numberNow, tanfState } from './state.ts';
import { tanfTable } from './table.ts';

type Grant = TanfState['grant'];

/** Where nobody earns, some states fill up another standard. */
const standardOf = (c: Context, { standard, withoutEarnings }: Grant): Range =>
  withoutEarnings === undefined
    ? tanfTable(c, standard)
    : c.choose(
        () => above(c.of(tanfEarned), ZERO),
        () => tanfTable(c, standard),
        () => tanfTable(c, withoutEarnings),
      );

/** The standard, or a part of it, less what counts. */
function gap(c: Context, s: TanfState, grant: Grant): Range {
  const counted = tanfParts(c, s, 'counted', grant.childSupport !== false);
  const income = add(...counted);
  const missing = atLeastZero(subtract(standardOf(c, grant), income));
  const part = capped(c, grant, times(missing, numberNow(c, s, grant.percent ?? 100) / 100));
  const { withoutIncome, gapPerPerson } = grant;
  if (withoutIncome !== undefined)
    return c.choose(
      () => atMost(income, ZERO),
      () => tanfTable(c, withoutIncome),
      () => part,
    );
  if (gapPerPerson === undefined) return part;
  return c.choose(
    () => atLeast(missing, times(c.of(tanfSize), gapPerPerson)),
    () => part,
    () => ZERO,
  );
}
const capped = (c: Context, { cap }: Grant, amount: Range): Range =>
  cap === undefined ? amount : smaller(amount, tanfTable(c, cap));

/** The standard less pay, up to the cap, then less other income and less what another program pays of it. */
function fill(c: Context, s: TanfState, grant: Grant): Range {
  const [earned, other] = tanfParts(c, s, 'counted');
  const full = times(tanfTable(c, grant.standard), numberNow(c, s, grant.percent ?? 100) / 100);
  const before = capped(c, grant, atLeastZero(subtract(full, earned)));
  const elsewhere = grant.less === undefined ? ZERO : tanfTable(c, grant.less);
  return atLeastZero(subtract(subtract(before, other), elsewhere));
}

/** The whole standard, or half of it from a gross income on. */
function flat(c: Context, s: TanfState, { standard, halfFromGross }: Grant): Range {
  const amount = tanfTable(c, standard);
  if (halfFromGross === undefined) return amount;
  return c.choose(
    () => atLeast(tanfIncome(c, s, 'gross'), exactly(halfFromGross)),
    () => times(amount, 1 / 2),
    () => amount,
  );
}

const KINDS = { gap, fill, flat };

/** A part that comes off from some pay on. */
function afterCut(c: Context, { cut }: Grant, amount: Range): Range {
  if (!cut) return amount;
  const from = times(tanfTable(c, cut.earnedFrom), cut.povertyPercent / 100);
  return c.choose(
    () => atLeast(c.of(tanfEarned), from),
    () => multiply(amount, exactly(1 - cut.percent / 100)),
    () => amount,
  );
}

function paid(c: Context, s: TanfState, grant: Grant): Range {
  const amount = afterCut(c, grant, KINDS[grant.kind](c, s, grant));
  const { roundDown, nothingBelow = 0, atLeast: least } = grant;
  const rounded = rising(amount, roundDown === true ? (n) => Math.floor(n + 1e-6) : toCents);
  if (least !== undefined) return larger(rounded, exactly(least));
  return rising(rounded, (n) => (n < nothingBelow ? 0 : n));
}

/**
 * Dollars a month that the state would pay this unit, apart from its tests; where its rules can be read in two
 * ways, from the one to the other. Undefined in the territories, whose amounts we have not read.
 */
export function tanfGrant(c: Context): Range | undefined {
  const s = tanfState(c);
  if (!s) return undefined;
  const amount = paid(c, s, s.grant);
  const { alternative } = s;
  if (!alternative) return amount;
  const other: TanfState = { ...s, ...alternative, income: { ...s.income, ...alternative.income } };
  return either(amount, paid(c, other, other.grant));
}
