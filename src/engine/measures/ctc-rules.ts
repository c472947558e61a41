/** Who may have the child tax credit (26 U.S.C. 24(c), (h)). */
import type { Context } from '../context.ts';
import { exactly, type Range, ZERO } from '../range.ts';
import { claimerOf } from '../units/tax-unit.ts';
import { overReturns } from '../units/tax-return.ts';
import { adjustedGrossIncome } from './adjusted-gross-income.ts';

/** Children and others who count for the credit. */
export const ctcDependents = (c: Context): Range =>
  claimerOf(c, 0) === 'outside' ? ZERO : overReturns(c, (r) => exactly(r.ctc + r.others));

/** Adjusted gross income of the return. */
export const ctcIncome = (c: Context): Range => overReturns(c, (r) => adjustedGrossIncome(c, r));
