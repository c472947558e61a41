import {
  above,
  all,
  type Amount,
  any,
  every,
  hull,
  not,
  possible,
  some,
  type Truth,
  when,
  ZERO,
} from '../../../engine/known/index.ts';
import { foodGroupOf } from '../../shared/units/food-group.ts';
import { foodUnitMember } from '../food-unit.ts';
import type { View } from '../../../engine/view.ts';
import { ofLeftOut, snapOwnIncome } from './counted-income.ts';
import { snapStatus } from '../status.ts';

const hasIncome = (h: View, i: number): Truth => above(h.of(snapOwnIncome, i), ZERO);
const isLeftOutEarner = (h: View, i: number): Truth => all(hasIncome(h, i), () => not(h.of(snapStatus, i)));

/** Whether members pay the costs: one of them has income, or nobody who is left out for their status has any. */
function membersPay(h: View): Truth {
  const group = foodGroupOf(h.c, 0);
  return any(
    some(group, (i) => all(hasIncome(h, i), () => h.of(foodUnitMember, i))),
    () => every(group, (i) => not(isLeftOutEarner(h, i))),
  );
}

/**
 * What counts of a cost for housing, care or support. Costs that people who are left out for their status pay
 * count as far as their income does (7 CFR 273.11(c)(2)(iii)); who pays is taken from who has income.
 */
export function countedCost(h: View, cost: Amount): Amount {
  const earners = possible(foodGroupOf(h.c, 0), (i) => isLeftOutEarner(h, i));
  if (!earners.length) return cost;
  return when(membersPay(h), cost, () => hull(...earners.map((i) => ofLeftOut(h, i, cost, 'net'))));
}

/** Child support that is paid, where the state takes it off before the gross test; else 0. */
export const supportBeforeTest = (h: View): Amount =>
  h.word('snap.child-support') === 'exclude' ? countedCost(h, h.expense('childSupportPaid')) : ZERO;
