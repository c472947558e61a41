/** Lifeline: income, limit and discount (47 CFR 54.400 to 54.409). */
import { add, amount, between, join, rising, some, sum, when } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { toCents } from '../../engine/range.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';
import { homeSize } from '../shared/units/sizes.ts';
import { coupleOf } from '../shared/units/tax-unit.ts';
import type { View } from '../../engine/view.ts';
import { taxedPart } from '../shared/tax/adjusted-gross-income.ts';
import { grossCashIncome } from '../shared/gross-cash-income.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';
import { BUSINESSES_GAINS_AND_RENT, SOCIAL_SECURITY } from '../shared/income-types.ts';
import { TAXED } from '../shared/tax/income.ts';

/** The least of a couple's Social Security that is taxed, dollars a month; others' is taken as free of tax. */
function leastTaxed(h: View): number {
  const filers = coupleOf(h.c, 0);
  const row = filers.length > 1 ? 'joint' : 'other';
  const at = (key: string): number => h.number('social-security-taxed', [row, key]).min;
  const benefits = 12 * sum(filers.map((i) => h.income(i, SOCIAL_SECURITY))).min;
  const rest = 12 * sum(filers.map((i) => h.cash(i, TAXED, BUSINESSES_GAINS_AND_RENT))).min;
  return benefits > 0 ? taxedPart(benefits, rest, at('first'), at('second')) / 12 : 0;
}

/**
 * Dollars a month, before tax, of the people who live together as one economic unit. The rule counts gross income as the tax law
 * does, the form asks for all money that comes in; where they differ, either may hold.
 */
export const lifelineIncome = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '47 CFR 54.400(f)',
  of: (h) => {
    const taxed = sum(foodGroupOf(h.c, 0).map((i) => h.cash(i, TAXED, BUSINESSES_GAINS_AND_RENT)));
    const least = rising(taxed, (n) => toCents(n + leastTaxed(h)));
    const all = h.of(grossCashIncome, 0);
    return amount(Math.min(least.min, all.min), all.max, join(least.needs, all.needs));
  },
});

/** Dollars a month up to which income alone is enough. */
export const lifelineIncomeLimit = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '47 CFR 54.409(a)(1)',
  size: homeSize,
  of: (h) => {
    const percent = h.maybeNumber('lifeline.state-income-percent') ?? h.number('lifeline.income-percent');
    return guidelineShare(h, h.of(homeSize), percent);
  },
});

/** Dollars a month off a plan with internet; more on tribal lands, where people who are native may live. */
export const lifelineDiscount = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '47 CFR 54.403(a)',
  of: (h) => {
    const base = h.maybeNumber('lifeline.state-discount') ?? h.number('lifeline.discount');
    const tribal = h.number('lifeline.tribal-discount').max;
    return when(
      some(h.people, (i) => h.flag(i, 'native')),
      add(base, between(0, tribal)),
      base,
    );
  },
});
