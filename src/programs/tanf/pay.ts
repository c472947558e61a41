/** What the people of a TANF family have, before anything comes off. */
import type { Context } from '../../engine/context.ts';
import { everyone, income } from '../../engine/household/facts.ts';
import { inCents, type Range, sum, ZERO } from '../../engine/range.ts';
import { isPupil } from '../shared/units/student.ts';
import { isTanfChild } from './family.ts';
import { tanfCounts } from './unit.ts';
import {
  ASSISTANCE,
  BUSINESSES,
  cashOf,
  CHILD_SUPPORT,
  incomeTypes,
  RENTAL,
  UNEARNED,
  WAGES,
  without,
} from '../shared/income-types.ts';
import { tanfPayToMonth } from '../shared/pay-to-month.ts';

/** Help that goes by need is left out because TANF stands in its place; child support goes apart. */
const OTHER = without(UNEARNED, ASSISTANCE, CHILD_SUPPORT);
const CAN_BE_LOSS = [RENTAL];
// Only California treats it apart (W&IC 11451.5(b)(2)).
const FOR_DISABILITY = incomeTypes(
  'disabilityInsurance',
  'workersCompensation',
  'socialSecurityDisability',
  'veteransDisability',
);

const ofWhoCounts = (c: Context, i: number, amount: () => Range): Range =>
  c.choose(
    () => c.of(tanfCounts, i),
    amount,
    () => ZERO,
  );

/** Dollars a month that person `i` earns. What a child earns while in school is left out, as in most states. */
export function tanfPay(c: Context, i: number): Range {
  return ofWhoCounts(c, i, () =>
    c.choose(
      () =>
        c.all(
          () => c.of(isTanfChild, i),
          () => isPupil(c, i),
        ),
      () => ZERO,
      () => inCents(cashOf(c, i, WAGES, BUSINESSES, tanfPayToMonth(c))),
    ),
  );
}

const total = (c: Context, of: (i: number) => Range): Range =>
  inCents(sum(everyone(c).map((i) => ofWhoCounts(c, i, () => of(i)))));

/** Dollars a month of the unit by work. */
export const tanfEarned = (c: Context): Range => sum(everyone(c).map((i) => c.of(tanfPay, i)));
/** Dollars a month from all else, child support apart; help that goes by need is left out. */
export const tanfOther = (c: Context): Range =>
  total(c, (i) => cashOf(c, i, OTHER, CAN_BE_LOSS, tanfPayToMonth(c)));
/** The part of it that is paid for a disability. */
export const tanfDisabilityPay = (c: Context): Range =>
  total(c, (i) => income(c, i, FOR_DISABILITY, tanfPayToMonth(c)));
/** Dollars a month of child support that the unit gets. */
export const tanfSupport = (c: Context): Range =>
  total(c, (i) => income(c, i, CHILD_SUPPORT, tanfPayToMonth(c)));
