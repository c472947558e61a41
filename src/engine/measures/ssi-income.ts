/** One person's income as SSI sorts it: by work, and all other (42 U.S.C. 1382a). */
import type { IncomeType } from '../../schema/household.ts';
import type { Context } from '../context.ts';
import { income } from '../facts.ts';
import { add, atLeastZero, type Range, sum } from '../range.ts';

const EARNED: ReadonlySet<IncomeType> = new Set(['wages', 'workStudy']);
const BUSINESS: readonly ReadonlySet<IncomeType>[] = (['selfEmployment', 'partnership', 'farm'] as const).map(
  (type) => new Set([type]),
);
const UNEARNED: ReadonlySet<IncomeType> = new Set([
  'socialSecurityRetirement', 'socialSecurityDisability', 'socialSecuritySurvivors', 'socialSecurityDependent',
  'unemployment', 'workersCompensation', 'pension', 'taxFreePension', 'disabilityInsurance', 'veteransDisability',
  'veteransPension', 'alimony', 'interestDividends', 'gift', 'other',
]); // prettier-ignore
const OTHER_UNEARNED: readonly ReadonlySet<IncomeType>[] = (['rental', 'capitalGains'] as const).map(
  (type) => new Set([type]),
);

const gains = (c: Context, i: number, types: readonly ReadonlySet<IncomeType>[]): Range =>
  sum(types.map((type) => atLeastZero(income(c, i, type))));

/** Dollars a month by work. */
export const ssiEarned = (c: Context, i: number): Range => add(income(c, i, EARNED), gains(c, i, BUSINESS));

/** Dollars a month from all else; help that goes by need is left out. */
export const ssiUnearned = (c: Context, i: number): Range =>
  add(income(c, i, UNEARNED), gains(c, i, OTHER_UNEARNED));
