import type { Context } from '../../engine/context.ts';
import { ageOf, everyone } from '../../engine/household/facts.ts';
import { maybeNumber } from '../../engine/parameters.ts';
import {
  add,
  atLeastZero,
  between,
  either,
  inCents,
  type Range,
  subtract,
  sum,
  times,
  ZERO,
} from '../../engine/range.ts';
import { isOfCouple } from '../shared/units/family.ts';
import { earnedMonthly } from '../shared/earned-monthly.ts';
import { cashOf, GAINS_AND_RENT, UNEARNED } from '../shared/income-types.ts';
import { liheapPremium } from './premium.ts';
import { hasQualifiedStatus } from '../shared/qualified-status.ts';

const ADULT = 18;

/** Plans leave out what children earn; a person of 17 who applies is no child of the household. */
const isMinor = (c: Context, i: number): boolean => ageOf(c, i) < ADULT && !isOfCouple(c, i);

/** What a state takes off pay, as a share and in dollars; where sources differ on it, it may be nothing. */
function earned(c: Context, i: number): Range {
  if (isMinor(c, i)) return ZERO;
  const pay = c.of(earnedMonthly, i);
  const share = maybeNumber(c, 'liheap.earned-deduction', ['share']) ?? ZERO;
  const dollars = maybeNumber(c, 'liheap.earned-deduction', ['dollars']) ?? ZERO;
  return atLeastZero(subtract(times(pay, 1 - share.min / 100), dollars));
}

/** Gross income, as nearly all state plans count it, but for the price of Medicare. */
function own(c: Context, i: number): Range {
  const cash = cashOf(c, i, UNEARNED, GAINS_AND_RENT);
  return add(c.of(earnedOf, i), atLeastZero(subtract(cash, c.of(liheapPremium, i))));
}
const earnedOf = (c: Context, i: number): Range => earned(c, i);

/** A person whom the count may leave out: states differ on whether the income stays in. */
function counted(c: Context, i: number): Range {
  const all = own(c, i);
  if (all.min === 0 && all.max === 0) return ZERO;
  return hasQualifiedStatus(c, i) === true ? all : either(ZERO, all);
}

/** Dollars a month, before tax, that the income test counts of everyone at the address. */
export function liheapIncome(c: Context): Range {
  const total = sum(everyone(c).map((i) => c.of(countedOf, i)));
  const medical = maybeNumber(c, 'liheap.earned-deduction', ['medical']);
  const net = medical ? add(total, between(-medical.max, 0)) : total;
  return inCents(atLeastZero(net));
}
const countedOf = (c: Context, i: number): Range => counted(c, i);
