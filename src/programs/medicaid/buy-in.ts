/** Medicaid that disabled people who work can buy into (42 U.S.C. 1396a(a)(10)(A)(ii)(XIII), (XV)). */
import type { Context } from '../../engine/context.ts';
import { income } from '../../engine/household/facts.ts';
import { lookup, maybeNumber, number, word } from '../../engine/parameters.ts';
import { atLeastZero, ENDLESS, exactly, type Range, subtract } from '../../engine/range.ts';
import { incomeTypes } from '../shared/income-types.ts';
import { monthlyLimit } from './limit.ts';
import { olderDisabledIncome, needySize } from './older-disabled.ts';

const DISABILITY_PAY = incomeTypes('socialSecurityDisability', 'disabilityInsurance');

/** Dollars a month that count for the buy-in: as for disabled people, in some states without disability pay. */
export function buyInIncome(c: Context, i: number): Range {
  const counted = c.of(olderDisabledIncome, i);
  if (word(c, 'medicaid.buy-in-leaves-out-disability-pay') !== true) return counted;
  return atLeastZero(subtract(counted, income(c, i, DISABILITY_PAY)));
}

/** The limit of the buy-in for one person or a couple; two ends where we have not read the state's. */
export function buyInLimit(c: Context, i: number): Range {
  const percent = maybeNumber(c, 'medicaid.limit-buy-in') ?? number(c, 'medicaid.limit-buy-in-elsewhere');
  return monthlyLimit(c, exactly(needySize(c, i) === 'one' ? 1 : 2), percent);
}

/** The most that people in the buy-in may own, where we have read it. */
export function buyInAssetLimit(c: Context, i: number): Range {
  const limit = lookup(c, 'medicaid.assets-buy-in', [needySize(c, i)]);
  return exactly(typeof limit === 'number' ? limit : ENDLESS);
}
