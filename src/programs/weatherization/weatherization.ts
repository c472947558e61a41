/** Help to make a home tight and warm: the income of everyone in it, and the limit (10 CFR 440.22). */
import { atLeastZero, hull, inCents, larger, not, subtract, sum } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { liheapLimit } from '../liheap/limit.ts';
import { ownCashIncome } from '../shared/gross-cash-income.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';
import { CHILD_SUPPORT } from '../shared/income-types.ts';
import { dwellingSize } from '../shared/units/sizes.ts';

const LAW = '10 CFR 440.22(a)';

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

/** Dollars a month: a percent of the poverty guideline, or, where a state chooses so, its limit for energy help if that is higher. */
export const weatherizationLimit = measure({
  per: 'household',
  unit: 'dollars a month',
  law: LAW,
  size: dwellingSize,
  of: (h) => {
    const federal = guidelineShare(h, h.of(dwellingSize), h.number('weatherization.guideline-percent'));
    return hull(federal, larger(federal, h.of(liheapLimit)));
  },
});
