/** The child tax credit with the credit for other dependents, in dollars a year (26 U.S.C. 24). */
import type { Context } from '../context.ts';
import { number } from '../parameters.ts';
import { add, atLeastZero, either, exactly, larger, type Range, rising, smaller, subtract, times, ZERO } from '../range.ts'; // prettier-ignore
import { not, type Truth } from '../truth.ts';
import { claimerOf } from '../units/tax-unit.ts';
import { ofReturns, overReturns, settled, type TaxReturn } from '../units/tax-return.ts';
import { adjustedGrossIncome, earnedIncome, halfTaxOf, partOf } from './adjusted-gross-income.ts';
import { careCredit } from './care-credit.ts';
import { eitcOf } from './eitc-credit.ts';
import { incomeTax } from './income-tax.ts';
import { canGetRefund, hasWorkNumber } from './tax-numbers.ts';

/** Employees' Social Security and Medicare tax. */
const PAYROLL = 0.0765;
/** Children from whom the refund may go by payroll tax. */
const PAYROLL_FROM = 3;
/**
 * In Puerto Rico there is no federal tax on what is earned there and no federal earned income credit;
 * the refund goes by payroll tax, from one child on (26 U.S.C. 24(k)(2), 933).
 */
const inPuertoRico = (c: Context): boolean => c.household.state === 'PR';

/** Children of the credit: none unless a filer has a number, from 2025 on (26 U.S.C. 24(h)(7)). */
function childrenOf(c: Context, r: TaxReturn): Range {
  if (!r.ctc || c.day < '2025') return exactly(r.ctc);
  return c.choose(
    () => c.any(...r.filers.map((i) => () => hasWorkNumber(c, i))),
    () => exactly(r.ctc),
    () => ZERO,
  );
}

/** The whole credit before the limits of tax and refund; it falls by 50 for each 1,000 above its start. */
function whole(c: Context, r: TaxReturn, income: Range, children: number): Range {
  const each = number(c, 'ctc.per-child');
  const other = number(c, 'ctc.other-dependent');
  const full = add(times(each, children), times(other, r.others + r.ctc - children));
  const start = number(c, 'ctc.phase-out-start', [r.status === 'joint' ? 'joint' : 'other']).min;
  const cut = rising(income, (n) => 50 * Math.max(0, Math.ceil((n - start) / 1000)));
  return atLeastZero(subtract(full, cut));
}

/** The most that can come back beyond the tax. */
function refund(c: Context, r: TaxReturn, income: Range, children: number): Range {
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
const refundable = (c: Context, r: TaxReturn): Truth =>
  c.all(
    ...r.filers.map(
      (i) => () =>
        c.any(
          () => not(hasWorkNumber(c, i)),
          () => canGetRefund(c, i),
        ),
    ),
  );

/** The tax that is left once the care credit is off, which comes first (26 U.S.C. 26). */
function roomOf(c: Context, r: TaxReturn, income: Range): Range {
  if (inPuertoRico(c)) return ZERO;
  return atLeastZero(subtract(incomeTax(c, r, income), careCredit(c, r, income)));
}

/** The credit of one return: what is left of the tax, and what comes back beyond it. */
function credit(c: Context, r: TaxReturn, children: number): Range {
  const income = (): Range => adjustedGrossIncome(c, r);
  const total = settled(c, () => whole(c, r, income(), children));
  const room = settled(c, () => roomOf(c, r, income()));
  const back = settled(c, () => (children ? refund(c, r, income(), children) : ZERO));
  const paid = c.choose(
    () => (back.max > 0 ? refundable(c, r) : true),
    () => add(room, back),
    () => room,
  );
  return rising(smaller(total, paid), (n) => Math.round(n * 100) / 100);
}

/** The credit of people[0]'s return. */
export const ctcCredit = (c: Context): Range =>
  overReturns(c, (r) => {
    const children = childrenOf(c, r);
    const ends = credit(c, r, children.max);
    return children.min === children.max ? ends : either(ends, credit(c, r, children.min));
  });

/** Children and others who count for the credit. */
export const ctcDependents = (c: Context): Range =>
  claimerOf(c, 0) === 'outside' ? ZERO : overReturns(c, (r) => exactly(r.ctc + r.others));

/** Adjusted gross income of the return. */
export const ctcIncome = (c: Context): Range => overReturns(c, (r) => adjustedGrossIncome(c, r));

/** The income from which nothing of the credit is left. */
export const ctcIncomeEnd = (c: Context): Range =>
  overReturns(c, (r) => {
    const start = number(c, 'ctc.phase-out-start', [r.status === 'joint' ? 'joint' : 'other']).min;
    const children = childrenOf(c, r);
    const full = [children.min, children.max].map((n) =>
      add(
        times(number(c, 'ctc.per-child'), n),
        times(number(c, 'ctc.other-dependent'), r.others + r.ctc - n),
      ),
    );
    return rising(full.reduce(either), (n) => start + (Math.ceil(n / 50) - 1) * 1000);
  });

/** Whether a filer has a number, without which children bring only the credit for other dependents. */
export const ctcHasNumber = (c: Context): Truth =>
  ofReturns(c, (r) => c.any(...r.filers.map((i) => () => hasWorkNumber(c, i))));
