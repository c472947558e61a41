import type { IncomeType } from '../../schema/household.ts';
import type { Context } from '../context.ts';
import { income } from '../facts.ts';
import { add, atLeastZero, type Range, rising, sum } from '../range.ts';
import { foodGroupOf } from '../units/food-group.ts';

// Cash that the office counts before deductions (7 CFR 246.7(d)(2)(ii) for WIC, 7 CFR 245.6 and the
// school meals manual for pupils). Student aid under Title IV is left out by law (20 U.S.C. 1087uu).
const STEADY: ReadonlySet<IncomeType> = new Set([
  'wages', 'workStudy', 'socialSecurityRetirement', 'socialSecurityDisability', 'socialSecuritySurvivors',
  'socialSecurityDependent', 'ssi', 'tanf', 'generalAssistance', 'unemployment', 'workersCompensation',
  'pension', 'taxFreePension', 'disabilityInsurance', 'veteransDisability', 'veteransPension', 'childSupport',
  'alimony', 'interestDividends', 'gift', 'other',
]); // prettier-ignore
export const CAN_BE_LOSS: readonly ReadonlySet<IncomeType>[] = (
  ['selfEmployment', 'partnership', 'capitalGains', 'rental', 'farm'] as const
).map((type) => new Set([type]));

/** Dollars a month of one person's cash of some types; a loss in one business does not lower income from elsewhere. */
export const cashOf = (
  c: Context,
  i: number,
  steady: ReadonlySet<IncomeType>,
  canBeLoss: readonly ReadonlySet<IncomeType>[],
): Range => sum([income(c, i, steady), ...canBeLoss.map((types) => atLeastZero(income(c, i, types)))]);

/** Dollars a month, before tax, of everyone who lives as one economic unit with person `i`. */
export function grossCashIncome(c: Context, i: number): Range {
  const total = foodGroupOf(c, i).reduce((all, j) => add(all, c.of(ownCashIncome, j)), sum([]));
  return rising(total, (n) => Math.round(n * 100) / 100);
}

/** Dollars a month, before tax, of one person. */
export function ownCashIncome(c: Context, i: number): Range {
  return cashOf(c, i, STEADY, CAN_BE_LOSS);
}
