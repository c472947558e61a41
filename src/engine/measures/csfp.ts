/** Food boxes for older people: income limit and places (7 CFR part 247). */
import type { Context } from '../context.ts';
import { nameIn, sameCounty } from '../county.ts';
import { ageOf, listed } from '../facts.ts';
import { guidelineDay, maybeNumber, number, word } from '../parameters.ts';
import { either, exactly, type Range, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { guidelineLimit } from './guideline-limit.ts';

/**
 * Dollars a month up to which person `i`'s household may get a box. States change to the year's guideline when USDA's
 * notice comes, in February or March, so in between either may hold (7 CFR 247.9(c)).
 */
export function csfpIncomeLimit(c: Context, i: number): Range {
  const size = exactly(foodGroupOf(c, i).length);
  const percent = maybeNumber(c, 'csfp.state-income-percent') ?? number(c, 'csfp.income-percent');
  const months = number(c, 'csfp.guideline-month');
  const limit = (month: number) => guidelineLimit(c, size, percent, guidelineDay(c, month));
  return either(limit(months.min), limit(months.max));
}

/** Whether boxes are given out in the county, where a state's list of counties is known to us; true elsewhere. */
export function csfpServed(c: Context): Truth {
  const counties = word(c, 'csfp.served-counties');
  if (typeof counties !== 'string') return true;
  const { county } = c.household;
  if (county === undefined) return c.need('county');
  if (counties.split(',').some((name) => sameCounty(name, county))) return true;
  // A name that no county of the state has may be a slip of the pen.
  return nameIn(c.counties?.[c.household.state] ?? {}, county) === undefined ? undefined : false;
}

/** Whether the state takes other help as proof of income, such as SNAP (7 CFR 247.9(b)(1)). */
export const csfpTakesProof = (c: Context): boolean => word(c, 'csfp.takes-proof') === true;

/**
 * Whether other help that the household gets counts as proof of income. Each state chooses whether it does;
 * where its choice is not known to us, only the agency can say.
 */
export function csfpProof(c: Context): Truth {
  const gets = c.any(
    () => c.others.gets('snap'),
    () => listed(c, 'benefits', 'fdpir'),
    () => c.others.gets('medicare-savings'),
    () => c.others.gets('ssi'),
  );
  return gets && !csfpTakesProof(c) ? undefined : gets;
}

/** About what person `i`'s box of a month costs in a store, dollars. */
export const csfpWorth = (c: Context, i: number): Range =>
  ageOf(c, i) < number(c, 'csfp.min-age').min ? ZERO : number(c, 'csfp.food-worth');
