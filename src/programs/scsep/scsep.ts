/** Senior Community Service Employment Program: family and income (20 CFR 641.140, 641.500, 641.510). */
import {
  add,
  type Amount,
  amount,
  between,
  ENDLESS,
  exactly,
  inCents,
  join,
  type OneOf,
  over,
  pick,
  sum,
  times,
  when,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';
import { hasDisability } from '../shared/has-disability.ts';
import {
  BUSINESSES_GAINS_AND_RENT,
  incomeTypes,
  PAY,
  RETIREMENT,
  SSDI,
  STATE_ASSISTANCE,
  SURVIVORS,
  union,
} from '../shared/income-types.ts';
import { childrenOf } from '../shared/units/family.ts';
import { coupleOf } from '../shared/units/tax-unit.ts';

/** A quarter of Social Security is left out, and SSI, unemployment and veterans' pay altogether (20 CFR 641.510(b)). */
const COUNTED_SHARE = 0.75;
const SOCIAL_SECURITY = union(RETIREMENT, SURVIVORS, incomeTypes('socialSecurityDependent'));
const COUNTS = union(PAY, incomeTypes('pension', 'taxFreePension', 'interestDividends', 'alimony'));
/** Whether these count is not at hand. */
const MAY_COUNT = union(
  SSDI,
  STATE_ASSISTANCE,
  incomeTypes('workersCompensation', 'disabilityInsurance', 'gift', 'other'),
);
const CHILD_UNTIL = 18;

/**
 * Husband or wife, and the children whom they keep (20 CFR 641.140, "family"). Who has a disability may count as a family
 * of one, if they want to (20 CFR 641.500).
 */
const familiesOf = (h: View, i: number): OneOf<readonly number[]> => {
  const children = childrenOf(h.c, i).filter((j) => h.age(j) < CHILD_UNTIL);
  const whole = [...coupleOf(h.c, i), ...children];
  return pick(h.of(hasDisability, i), [[i], whole], [whole]);
};

/** What person `j` has for sure, dollars a month. */
const counted = (h: View, j: number): Amount =>
  add(h.cash(j, COUNTS, BUSINESSES_GAINS_AND_RENT), times(h.income(j, SOCIAL_SECURITY), COUNTED_SHARE));

/** After a lost job more may count than there is now, since the law looks back six or twelve months. */
const beforeLostJob = (h: View, j: number): Amount =>
  when(h.flag(j, 'lostJobThroughNoFault'), () => between(0, ENDLESS), ZERO);

/** Dollars a month of the family of person `i`. */
export const scsepIncome = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '20 CFR 641.510',
  of: (h, i) =>
    over(familiesOf(h, i), (family) => {
      const sure = inCents(sum(family.map((j) => counted(h, j))));
      const more = family.flatMap((j) => [h.income(j, MAY_COUNT), beforeLostJob(h, j)]);
      const most = add(sure, inCents(sum(more)));
      return amount(sure.min, most.max, join(sure.needs, most.needs));
    }),
});

const familySize = measure({
  per: 'person',
  unit: 'people',
  law: '20 CFR 641.140, 641.500',
  of: (h, i) => over(familiesOf(h, i), (family) => exactly(family.length)),
});

/** Dollars a month up to which the family of person `i` is within the limit. */
export const scsepLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '20 CFR 641.500',
  size: familySize,
  of: (h, i) => guidelineShare(h, h.of(familySize, i), h.number('scsep.income-percent')),
});
