/** The Medicare premium that some state plans take off Social Security (section 1.9 of the LIHEAP model plan). */
import type { Context } from '../../engine/context.ts';
import { income, insured, listed } from '../../engine/household/facts.ts';
import { maybeNumber, number } from '../../engine/parameters.ts';
import { exactly, type Range, smaller, ZERO } from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { SOCIAL_SECURITY } from '../shared/income-types.ts';

/** Whether Part B is taken from the check of person `i`: nobody else pays it. */
const paysPartB = (c: Context, i: number): Truth =>
  c.all(
    () => insured(c, i, 'medicare'),
    () => not(insured(c, i, 'medicaid')),
    () => not(listed(c, 'benefits', 'msp')),
  );

/** Dollars a month that come off the Social Security of person `i`. */
export function liheapPremium(c: Context, i: number): Range {
  if (!maybeNumber(c, 'liheap.medicare-premium')) return ZERO;
  const check = income(c, i, SOCIAL_SECURITY);
  if (check.max === 0) return ZERO;
  return c.choose(
    () => paysPartB(c, i),
    () => smaller(check, exactly(number(c, 'medicare.part-b-premium').min)),
    () => ZERO,
  );
}
