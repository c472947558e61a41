/** The child tax credit with the credit for other dependents, in dollars a year (26 U.S.C. 24). */
import type { Context } from '../../engine/context.ts';
import {
  add,
  atLeastZero,
  either,
  inCents,
  type Range,
  smaller,
  subtract,
  ZERO,
} from '../../engine/range.ts';
import { overReturns, settled, type TaxReturn } from '../shared/units/tax-return.ts';
import { adjustedGrossIncome } from '../shared/tax/adjusted-gross-income.ts';
import { careCredit } from '../cdctc/credit.ts';
import { inPuertoRico, refund, refundable } from './refund.ts';
import { childrenOf, ctcTotal } from './total.ts';
import { incomeTax } from '../shared/tax/income-tax.ts';
import { saversCredit } from '../savers-match/savers-match.ts';

/** The tax that is left once the care credit and the saver's credit are off, which come first (26 U.S.C. 26). */
function roomOf(c: Context, r: TaxReturn, income: Range): Range {
  if (inPuertoRico(c)) return ZERO;
  const before = add(careCredit(c, r, income), saversCredit(c, r, income));
  return atLeastZero(subtract(incomeTax(c, r), before));
}

/** The credit of one return: what is left of the tax, and what comes back beyond it. */
function credit(c: Context, r: TaxReturn, children: number): Range {
  const income = (): Range => adjustedGrossIncome(c, r);
  const total = settled(c, () => ctcTotal(c, r, income(), children));
  const room = settled(c, () => roomOf(c, r, income()));
  const back = settled(c, () => (children ? refund(c, r, income(), children) : ZERO));
  const paid = c.choose(
    () => (back.max > 0 ? refundable(c, r) : true),
    () => add(room, back),
    () => room,
  );
  return inCents(smaller(total, paid));
}

/** The credit of a return; either of the two, while a number for work decides which children count. */
export function ctcOf(c: Context, r: TaxReturn): Range {
  const children = childrenOf(c, r);
  const ends = credit(c, r, children.max);
  return children.min === children.max ? ends : either(ends, credit(c, r, children.min));
}

/** The credit of people[0]'s return. */
export const ctcCredit = (c: Context): Range => overReturns(c, (r) => ctcOf(c, r));

/** Whether the credit is the one for a child, or only the smaller one for other dependents (26 U.S.C. 24(h)(4), (7)). */
export function ctcKind(c: Context): string | undefined {
  const children = overReturns(c, (r) => childrenOf(c, r));
  if (children.max === 0) return 'otherDependents';
  return children.min > 0 ? 'child' : undefined;
}
