/** Who may have the earned income tax credit, apart from its income limit (26 U.S.C. 32(c), (d), (i), (m)). */
import type { Context } from '../../engine/context.ts';
import { number } from '../../engine/parameters.ts';
import { exactly, type Range } from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { isUnderAtYearEnd } from '../shared/tax/year-end.ts';
import { every, some } from '../shared/units/some.ts';
import { claimerOf } from '../shared/units/tax-unit.ts';
import { ofReturns, overReturns } from '../shared/units/tax-return.ts';
import { earnedIncome, investmentIncome } from '../shared/tax/adjusted-gross-income.ts';
import { canGetRefund } from '../shared/tax/numbers.ts';

/** Dollars a year of pay and of profit. */
export const eitcEarned = (c: Context): Range => overReturns(c, (r) => earnedIncome(c, r));

/** Dollars a year from savings, sales and rent. */
export const eitcInvestments = (c: Context): Range => overReturns(c, (r) => investmentIncome(c, r));

/** Children who count for the credit. */
export const eitcChildren = (c: Context): Range => overReturns(c, (r) => exactly(r.eitc));

/** Whether a filer is of the age for the credit without a child at the end of the year; one of a couple is enough. */
export const eitcAge = (c: Context): Truth => ofReturns(c, (r) => some(c, r.filers, (i) => isOfAge(c, i)));
const isOfAge = (c: Context, i: number): Truth =>
  c.all(
    () => not(isUnderAtYearEnd(c, i, number(c, 'eitc.age', ['from']).min)),
    () => isUnderAtYearEnd(c, i, number(c, 'eitc.age', ['to']).min + 1),
  );

/** Whether the return is one of a husband or wife who files apart. */
export const eitcFilesApart = (c: Context): Truth => ofReturns(c, (r) => r.status === 'separate');

/** Whether everyone who files has a number to whom the credit can be paid. */
export const eitcNumbers = (c: Context): Truth =>
  ofReturns(c, (r) => every(c, r.filers, (i) => canGetRefund(c, i)));

/** Whether somebody elsewhere claims people[0], who then cannot have the credit. */
export const eitcClaimed = (c: Context): Truth => claimerOf(c, 0) === 'outside';
