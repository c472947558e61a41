/** Job Corps and youth programs: what counts as a low income (29 U.S.C. 3102(36), 3194). */
import { amount, exactly, inCents, join, type OneOf, over, pick, sum } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';
import { ownCashIncome } from '../shared/gross-cash-income.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';
import { hasDisability } from '../shared/has-disability.ts';
import { BUSINESSES, incomeTypes, PAY, union } from '../shared/income-types.ts';

const LAW = '29 U.S.C. 3102(36)';
/** These count for sure. Whether benefits, support and rent count, the center says. */
const SURE = union(PAY, incomeTypes('pension', 'interestDividends'));

/** The people who live together. With a disability one's own income may be enough (29 U.S.C. 3102(36)(A)(vi)). */
const familiesOf = (h: View, i: number): OneOf<readonly number[]> => {
  const whole = foodGroupOf(h.c, i);
  return pick<readonly number[]>(h.of(hasDisability, i), [[i], whole], [whole]);
};

/** Dollars a month of the family, from what counts for sure to all that comes in. */
export const jobCorpsIncome = measure({
  per: 'person',
  unit: 'dollars a month',
  law: LAW,
  of: (h, i) =>
    over(familiesOf(h, i), (family) => {
      const sure = inCents(sum(family.map((j) => h.cash(j, SURE, BUSINESSES))));
      const all = inCents(sum(family.map((j) => h.of(ownCashIncome, j))));
      return amount(sure.min, all.max, join(sure.needs, all.needs));
    }),
});

const familySize = measure({
  per: 'person',
  unit: 'people',
  law: LAW,
  of: (h, i) => over(familiesOf(h, i), (family) => exactly(family.length)),
});

/**
 * Dollars a month up to which an income is low: the poverty guideline, or 70 percent of the Lower Living Standard Income
 * Level where that is more. The second one differs by area and is known to us only within wide ends.
 */
export const jobCorpsLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: LAW,
  size: familySize,
  of: (h, i) => guidelineShare(h, h.of(familySize, i), h.number('job-corps.income-percent')),
});
