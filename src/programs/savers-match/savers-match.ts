/** The saver's credit, and the saver's match in its place from 2027 on, in dollars a year (26 U.S.C. 25B, 6433). */
import type { Context } from '../../engine/context.ts';
import { ageOf, choiceIn, flag, personAt } from '../../engine/household/facts.ts';
import { asRange, isTable, lookup, number, word } from '../../engine/parameters.ts';
import {
  atLeastZero,
  between,
  exactly,
  falling,
  multiply,
  type Range,
  smaller,
  subtract,
  sum,
  times,
  ZERO,
} from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { every, some } from '../shared/units/some.ts';
import { isFullTimeStudent } from '../shared/units/student.ts';
import { ofReturns, overReturns, settled, type TaxReturn } from '../shared/units/tax-return.ts';
import { adjustedGrossIncome } from '../shared/tax/adjusted-gross-income.ts';
import { careCredit } from '../cdctc/credit.ts';
import { incomeTax } from '../shared/tax/income-tax.ts';
import { yearlyAdjustments } from '../shared/tax/income.ts';

const LEAST_AGE = 18;

/** Whether the match is in force, and no longer the credit. */
export const saversIsMatch = (c: Context): boolean => word(c, 'savers-match.form') === 'match';
/** Which of the two it is. */
export const saversKind = (c: Context): string => (saversIsMatch(c) ? 'match' : 'credit');

/** Whether filer `i` is of age and not a full-time student. */
const isSaver = (c: Context, i: number): Truth => ageOf(c, i) >= LEAST_AGE && not(isFullTimeStudent(c, i));

/** Whether somebody who files is. */
export const saversAdult = (c: Context): Truth =>
  ofReturns(c, (r) => some(c, r.filers, (i) => isSaver(c, i)));

/** Whether person `i` files the return of people[0] and may have a credit for what they save. */
export const isSaverOnReturn = (c: Context, i: number): Truth =>
  ofReturns(c, (r) => r.filers.includes(i) && isSaver(c, i));

/** Whether a filer may put money in an ABLE account of their own, for which no pay is needed; never certain. */
export const saversAble = (c: Context): Truth => {
  if (saversIsMatch(c)) return false;
  return ofReturns(c, (r) =>
    some(c, r.filers, (i) => (flag(c, i, 'disabled') === false ? false : undefined)),
  );
};

/** Whether the refund rule that is announced, which names the match, leaves everyone who files in; never a no. */
export const saversNumbers = (c: Context): Truth => {
  if (!saversIsMatch(c) || word(c, 'refund-rule') !== 'announced') return true;
  const settledStatus = (i: number): Truth =>
    choiceIn(c, i, 'citizenship', ['undocumented', 'daca', 'otherLawful']) === false ? true : undefined;
  return ofReturns(c, (r) => every(c, r.filers, settledStatus));
};

/**
 * What filer `i` puts aside and counts. Only pay that goes to savings before tax is stated, so where none
 * is, it may still be anything up to `open`: a Roth account is not taken off income, and the year is not over.
 */
function savedBy(c: Context, i: number, open: number): Range {
  const most = number(c, 'savers-match.most-saved').min;
  const { adjustments } = personAt(c, i);
  if (!adjustments && !c.closed) {
    yearlyAdjustments(c, i);
    return between(0, most);
  }
  const stated = yearlyAdjustments(c, i, 'retirementContribution').min;
  return stated > 0 ? exactly(Math.min(most, stated)) : between(0, Math.min(most, open));
}
const savedOn = (c: Context, r: TaxReturn, open: number): Range =>
  sum(
    r.filers.map((i) =>
      c.choose(
        () => isSaver(c, i),
        () => savedBy(c, i, open),
        () => ZERO,
      ),
    ),
  );
/** Dollars of the year in retirement accounts, of everyone who files and may have the credit. */
export const saversSaved = (c: Context): Range => overReturns(c, (r) => savedOn(c, r, Infinity));

/** The numbers of a return: by its way of filing, a surviving spouse as a couple only in the match. */
function rowOf(c: Context, r: TaxReturn, id: string): (key: string) => number {
  const couple = r.status === 'joint' || (r.status === 'survivingSpouse' && saversIsMatch(c));
  const key = couple ? 'joint' : r.status === 'headOfHousehold' ? r.status : 'other';
  const row = lookup(c, id, [key]);
  return (name) => (isTable(row) && asRange(row[name])?.min) || 0;
}
/** The last income with something left, to the dollar as the forms have it. */
function endOf(c: Context, r: TaxReturn): number {
  if (saversIsMatch(c)) return rowOf(c, r, 'savers-match.match-falls')('to') - 1;
  return rowOf(c, r, 'savers-match.credit-limits')('10');
}
export const saversIncomeEnd = (c: Context): Range => overReturns(c, (r) => exactly(endOf(c, r)));

const FULL = 50;
/** The percent of what is put aside. */
function percent(c: Context, r: TaxReturn, income: Range): Range {
  if (saversIsMatch(c)) {
    const of = rowOf(c, r, 'savers-match.match-falls');
    const [from, to] = [of('from'), of('to')];
    return falling(income, (n) => {
      const over = Math.max(0, Math.min(1, (n - from) / (to - from)));
      return FULL - Math.floor(FULL * over);
    });
  }
  const of = rowOf(c, r, 'savers-match.credit-limits');
  const steps = [FULL, 20, 10].map((step) => [step, of(String(step))] as const);
  return falling(income, (n) => steps.find(([, upTo]) => n <= upTo)?.[0] ?? 0);
}

/** The tax that is left for the credit once the care credit is off (26 U.S.C. 26). */
const roomOf = (c: Context, r: TaxReturn, income: Range): Range =>
  settled(c, () => atLeastZero(subtract(incomeTax(c, r), careCredit(c, r, income))));
export const saversRoom = (c: Context): Range =>
  overReturns(c, (r) => roomOf(c, r, adjustedGrossIncome(c, r)));

function worthOf(c: Context, r: TaxReturn, income: Range, open: number): Range {
  const share = percent(c, r, income);
  if (share.max === 0) return ZERO;
  const full = times(multiply(savedOn(c, r, open), share), 0.01);
  return saversIsMatch(c) || full.max === 0 ? full : smaller(full, roomOf(c, r, income));
}

/** What the credit or the match is worth; up to its most while nothing is put aside yet. */
export const saversWorth = (c: Context): Range =>
  overReturns(c, (r) => worthOf(c, r, adjustedGrossIncome(c, r), Infinity));

/** What the credit for stated savings takes of the tax, before the child tax credit does. */
export const saversCredit = (c: Context, r: TaxReturn, income: Range): Range =>
  saversIsMatch(c) ? ZERO : settled(c, () => worthOf(c, r, income, 0));
