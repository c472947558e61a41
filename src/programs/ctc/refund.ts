/** What of the child tax credit can come back beyond the tax (26 U.S.C. 24(d), (k)). */
import type { Context } from '../../engine/context.ts';
import { number } from '../../engine/parameters.ts';
import {
  add,
  atLeastZero,
  exactly,
  larger,
  type Range,
  smaller,
  subtract,
  times,
} from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { every } from '../shared/units/some.ts';
import type { TaxReturn } from '../shared/units/tax-return.ts';
import { earnedIncome, halfTaxOf, partOf } from '../shared/tax/adjusted-gross-income.ts';
import { eitcOf } from '../eitc/credit.ts';
import { canGetRefund, hasWorkNumber } from '../shared/tax/numbers.ts';

/** Employees' Social Security and Medicare tax. */
const PAYROLL = 0.0765;
/** Children from whom the refund may go by payroll tax. */
const PAYROLL_FROM = 3;
/**
 * In Puerto Rico there is no federal tax on what is earned there and no federal earned income credit;
 * the refund goes by payroll tax, from one child on (26 U.S.C. 24(k)(2), 933).
 */
export const inPuertoRico = (c: Context): boolean => c.household.state === 'PR';

/** The most that can come back beyond the tax. */
export function refund(c: Context, r: TaxReturn, income: Range, children: number): Range {
  return smaller(byEarnings(c, r, income, children), times(number(c, 'ctc.refund-per-child'), children));
}
function byEarnings(c: Context, r: TaxReturn, income: Range, children: number): Range {
  const payroll = add(times(partOf(c, r, 'wages'), PAYROLL), halfTaxOf(c, r));
  if (inPuertoRico(c)) return payroll;
  const from = number(c, 'ctc.refund-earnings').min;
  const over = atLeastZero(subtract(earnedIncome(c, r), exactly(from)));
  const share = times(over, number(c, 'ctc.refund-percent').min / 100);
  return children < PAYROLL_FROM ? share : larger(share, subtract(payroll, eitcOf(c, r, income)));
}

/** Whether the refund may be paid; open where the announced rule may forbid it to somebody who files. */
export const refundable = (c: Context, r: TaxReturn): Truth =>
  every(c, r.filers, (i) =>
    c.any(
      () => not(hasWorkNumber(c, i)),
      () => canGetRefund(c, i),
    ),
  );
