/**
 * Types of income that several measures count or leave out together. Student aid is in none of them: the law leaves it
 * out of all that goes by need (20 U.S.C. 1087uu).
 */
import type { Context } from '../../engine/context.ts';
import { income, type PayToMonth } from '../../engine/household/facts.ts';
import { above, add, atLeastZero, type Range, ZERO } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { incomeTypes, type IncomeTypes, union } from '../../engine/household/type-set.ts';

export { incomeTypes, type IncomeTypes, union, without } from '../../engine/household/type-set.ts';

export const WAGES = incomeTypes('wages');
export const WORK_STUDY = incomeTypes('workStudy');
export const PAY = union(WAGES, WORK_STUDY);

export const FARM = incomeTypes('farm');
/** One by one, for where a loss in one does not lower the others. */
export const BUSINESSES = [incomeTypes('selfEmployment'), incomeTypes('partnership'), FARM] as const;
export const BUSINESS = union(...BUSINESSES);

export const CAPITAL_GAINS = incomeTypes('capitalGains');
export const RENTAL = incomeTypes('rental');
export const GAINS_AND_RENT = [CAPITAL_GAINS, RENTAL] as const;
export const BUSINESSES_GAINS_AND_RENT = [...BUSINESSES, ...GAINS_AND_RENT] as const;

export const RETIREMENT = incomeTypes('socialSecurityRetirement');
export const SSDI = incomeTypes('socialSecurityDisability');
export const SURVIVORS = incomeTypes('socialSecuritySurvivors');
export const SOCIAL_SECURITY = union(RETIREMENT, SSDI, SURVIVORS, incomeTypes('socialSecurityDependent'));

export const UNEMPLOYMENT = incomeTypes('unemployment');
export const VETERANS_DISABILITY = incomeTypes('veteransDisability');
export const VETERANS_PENSION = incomeTypes('veteransPension');
export const CHILD_SUPPORT = incomeTypes('childSupport');

export const SSI = incomeTypes('ssi');
export const TANF = incomeTypes('tanf');
/** Cash that a state or county pays people in need. */
export const STATE_ASSISTANCE = union(TANF, incomeTypes('generalAssistance'));
export const ASSISTANCE = union(SSI, STATE_ASSISTANCE);

/** All that is not earned, but for rent and gains on what one sells: these can be a loss. */
export const UNEARNED = union(
  SOCIAL_SECURITY,
  ASSISTANCE,
  UNEMPLOYMENT,
  VETERANS_DISABILITY,
  VETERANS_PENSION,
  CHILD_SUPPORT,
  incomeTypes(
    'workersCompensation', 'disabilityInsurance', 'pension', 'taxFreePension', 'alimony', 'interestDividends',
    'gift', 'other',
  ),
); // prettier-ignore

/** Whether person `i` has any income of some types now. */
export const gets = (c: Context, i: number, types: IncomeTypes): Truth => above(income(c, i, types), ZERO);

/** Dollars a month of person `i`: of `steady` types, and of each that can be a loss, which then lowers nothing else. */
export function cashOf(
  c: Context,
  i: number,
  steady: IncomeTypes,
  canBeLoss: readonly IncomeTypes[],
  by?: PayToMonth,
): Range {
  let total = income(c, i, steady, by);
  for (const types of canBeLoss) total = add(total, atLeastZero(income(c, i, types, by)));
  return total;
}
