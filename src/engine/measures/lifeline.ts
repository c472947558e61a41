/** Lifeline: income, limit and discount (47 CFR 54.400 to 54.409). */
import type { Context } from '../context.ts';
import { flag, income } from '../facts.ts';
import { maybeNumber, number } from '../parameters.ts';
import { add, between, exactly, type Range, rising, sum, toCents } from '../range.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { some } from '../units/some.ts';
import { coupleOf } from '../units/tax-unit.ts';
import { taxedPart } from './adjusted-gross-income.ts';
import { grossCashIncome } from './gross-cash-income.ts';
import { guidelineShare } from './guideline-limit.ts';
import { BUSINESSES_GAINS_AND_RENT, cashOf, SOCIAL_SECURITY } from './income-types.ts';
import { TAXED } from './tax-income.ts';

/** The least of a couple's Social Security that is taxed, dollars a month; others' is taken as free of tax. */
function leastTaxed(c: Context): number {
  const filers = coupleOf(c, 0);
  const row = filers.length > 1 ? 'joint' : 'other';
  const at = (key: string): number => number(c, 'social-security-taxed', [row, key]).min;
  const year = (part: (i: number) => Range): number => 12 * sum(filers.map(part)).min;
  const benefits = year((i) => income(c, i, SOCIAL_SECURITY));
  const rest = year((i) => cashOf(c, i, TAXED, BUSINESSES_GAINS_AND_RENT));
  return benefits > 0 ? taxedPart(benefits, rest, at('first'), at('second')) / 12 : 0;
}

/**
 * Dollars a month, before tax, of the people who live together as one economic unit. The rule counts gross income as the tax law
 * does (47 CFR 54.400(f)), the form asks for all money that comes in; where they differ, either may hold.
 */
export function lifelineIncome(c: Context): Range {
  const taxed = sum(foodGroupOf(c, 0).map((i) => cashOf(c, i, TAXED, BUSINESSES_GAINS_AND_RENT)));
  const least = rising(taxed, (n) => toCents(n + leastTaxed(c)));
  const all = c.of(grossCashIncome, 0);
  return between(Math.min(least.min, all.min), all.max);
}

/** Dollars a month up to which income alone is enough. */
export function lifelineIncomeLimit(c: Context): Range {
  const percent = maybeNumber(c, 'lifeline.state-income-percent') ?? number(c, 'lifeline.income-percent');
  return guidelineShare(c, exactly(foodGroupOf(c, 0).length), percent);
}

/** Dollars a month off a plan with internet; more on tribal lands, where people who are native may live. */
export function lifelineDiscount(c: Context): Range {
  const base = maybeNumber(c, 'lifeline.state-discount') ?? number(c, 'lifeline.discount');
  const tribal = number(c, 'lifeline.tribal-discount').max;
  return c.choose(
    () => some(c, c.everyone, (i) => flag(c, i, 'native')),
    () => add(base, between(0, tribal)),
    () => base,
  );
}
