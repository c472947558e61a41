/** Who may have the child tax credit (26 U.S.C. 24(c), (h)). */
import type { Context } from '../../engine/context.ts';
import { exactly, type Range, ZERO } from '../../engine/range.ts';
import { claimerOf } from '../shared/units/tax-unit.ts';
import { overReturns } from '../shared/units/tax-return.ts';
import { adjustedGrossIncome } from '../shared/tax/adjusted-gross-income.ts';

/** Children and others who count for the credit. */
export const ctcDependents = (c: Context): Range =>
  claimerOf(c, 0) === 'outside' ? ZERO : overReturns(c, (r) => exactly(r.ctc + r.others));

/** Adjusted gross income of the return. */
export const ctcIncome = (c: Context): Range => overReturns(c, (r) => adjustedGrossIncome(c, r));
