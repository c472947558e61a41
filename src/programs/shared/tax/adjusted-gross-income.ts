/** Income of a return, in dollars a calendar year (26 U.S.C. 32(c)(2), 62, 86). */
import type { Context } from '../../../engine/context.ts';
import { ageOf } from '../../../engine/household/facts.ts';
import { number } from '../../../engine/parameters.ts';
import {
  add,
  between,
  exactly,
  inCents,
  piecewise,
  type Range,
  rising,
  subtract,
  sum,
  ZERO,
} from '../../../engine/range.ts';
import { byFiling, type Filing, jointRow } from '../units/tax-return.ts';
import { spouseOf } from '../units/tax-unit.ts';
import { halfSelfEmploymentTax, LEAST_PROFIT } from './self-employment-tax.ts';
import { type Part, yearlyAdjustments, yearlyPart, yearlyParts } from './income.ts';

const MOST_LOSS = { other: 3000, separate: 1500 };
/** Before it, an employer's disability pay is earned income (the least age of a usual pension). */
const PENSION_AGE = 62;

/** One part of the income of everyone who files the return. */
export const partOf = (c: Context, r: Filing, part: Part): Range =>
  sum(r.filers.map((i) => yearlyPart(c, i, part)));

export const halfTaxOf = (c: Context, r: Filing): Range =>
  sum(r.filers.map((i) => halfSelfEmploymentTax(c, yearlyPart(c, i, 'profit'), yearlyPart(c, i, 'wages'))));

/** Gains on sales; losses come off other income up to a limit (26 U.S.C. 1211(b)). */
export function gainsOf(c: Context, r: Filing): Range {
  const most = r.status === 'separate' ? MOST_LOSS.separate : MOST_LOSS.other;
  return rising(partOf(c, r, 'gains'), (n) => Math.max(-most, n));
}

/** How much of `benefits` is taxed where the other income is `rest`. */
export function taxedPart(benefits: number, rest: number, first: number, second: number): number {
  const combined = rest + benefits / 2;
  if (combined <= first) return 0;
  const half = Math.min(benefits / 2, (Math.min(combined, second) - first) / 2);
  if (combined <= second) return half;
  return Math.min(0.85 * benefits, 0.85 * (combined - second) + Math.min(benefits / 2, (second - first) / 2));
}

function taxedSocialSecurity(c: Context, r: Filing, rest: Range): Range {
  // Who lives with a husband or wife and files apart has no amount free (26 U.S.C. 86(c)(1)(C)).
  const together = r.filers.some((i) => spouseOf(c, i) !== undefined);
  const row = r.status === 'separate' && together ? 'separate' : jointRow(r);
  const first = number(c, 'social-security-taxed', [row, 'first']).min;
  const second = number(c, 'social-security-taxed', [row, 'second']).min;
  const benefits = partOf(c, r, 'socialSecurity');
  return between(
    taxedPart(benefits.min, rest.min, first, second),
    taxedPart(benefits.max, rest.max, first, second),
  );
}

const PLAIN: readonly Part[] = ['wages', 'profit', 'disabilityPay', 'interest', 'rent', 'rest'];

/** Adjusted gross income of anybody's return. */
export function grossIncomeOf(c: Context, r: Filing): Range {
  const gross = sum([...PLAIN.map((part) => partOf(c, r, part)), gainsOf(c, r)]);
  const off = add(sum(r.filers.map((i) => yearlyAdjustments(c, i))), halfTaxOf(c, r));
  const rest = subtract(gross, off);
  return inCents(add(rest, taxedSocialSecurity(c, r, rest)));
}

/** Adjusted gross income of the return on which people[0] stands. */
export const adjustedGrossIncome = byFiling(grossIncomeOf);

/** One person's earned income: pay, and profit less half of the tax on it; a loss lowers it. */
function ownEarned(c: Context, i: number): Range {
  const { wages, profit, disabilityPay } = yearlyParts(c, i);
  const net = (w: number) => (p: number) => p - halfSelfEmploymentTax(c, exactly(p), exactly(w)).min;
  const corners = [LEAST_PROFIT - 1e-6, LEAST_PROFIT];
  const profits = between(
    piecewise(profit, corners, net(wages.min)).min,
    piecewise(profit, corners, net(wages.max)).max,
  );
  return sum([wages, profits, ageOf(c, i) < PENSION_AGE ? disabilityPay : ZERO]);
}

/** Earned income of one filer, and of all who file. */
export const earnedBy = (c: Context, i: number): Range => inCents(ownEarned(c, i));
export const earnedIncome = byFiling((c, r) => sum(r.filers.map((i) => earnedBy(c, i))));

/** Interest, gains and rent; a loss in one does not lower the others (26 U.S.C. 32(i)). */
export function investmentIncome(c: Context, r: Filing): Range {
  const kinds = (['interest', 'gains', 'rent'] as const).map((part) => partOf(c, r, part));
  return inCents(sum(kinds.map((range) => rising(range, (n) => Math.max(0, n)))));
}
