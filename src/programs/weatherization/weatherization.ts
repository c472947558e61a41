/** Help to make a home tight and warm: the income of everyone in it, and the limit (10 CFR 440.22). */
import { medianIncome } from '../../engine/household/median-income.ts';
import {
  atLeastZero,
  exactly,
  hull,
  inCents,
  larger,
  not,
  subtract,
  sum,
  times,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { exactly as range } from '../../engine/range.ts';
import { ownCashIncome } from '../shared/gross-cash-income.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';
import { CHILD_SUPPORT } from '../shared/income-types.ts';

const LAW = '10 CFR 440.22(a)';

const dwellingSize = measure({
  per: 'household',
  unit: 'people',
  law: LAW,
  of: (h) => exactly(h.people.length),
});

/** Whether there is a home to work on: people without one, and those in an institution, have none of their own. */
export const weatherizationHome = measure({
  per: 'household',
  law: LAW,
  of: (h) => not(h.housing('homeless', 'shelter', 'facility')),
});

/** Dollars a month, before tax, of everyone in the dwelling. Agencies differ on child support, so it may count or not. */
export const weatherizationIncome = measure({
  per: 'household',
  unit: 'dollars a month',
  law: LAW,
  of: (h) => {
    const all = inCents(sum(h.people.map((i) => h.of(ownCashIncome, i))));
    const support = sum(h.people.map((i) => h.income(i, CHILD_SUPPORT)));
    return hull(atLeastZero(subtract(all, support)), all);
  },
});

/**
 * Dollars a month: a percent of the poverty guideline, or, where a state chooses so and it is higher, a percent of its
 * median income.
 */
export const weatherizationLimit = measure({
  per: 'household',
  unit: 'dollars a month',
  law: LAW,
  size: dwellingSize,
  of: (h) => {
    const size = h.of(dwellingSize);
    const federal = guidelineShare(h, size, h.number('weatherization.guideline-percent'));
    const percent = h.number('weatherization.median-percent');
    const median = h.from((c) => medianIncome(c, percent, size.min) ?? range(0));
    return hull(federal, larger(federal, inCents(times(median, 1 / 12))));
  },
});
