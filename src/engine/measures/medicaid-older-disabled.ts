/** Medicaid of people 65 or older, blind or disabled: the method of SSI (42 U.S.C. 1382a, 1396a(m)). */
import type { IncomeType } from '../../schema/household.ts';
import type { Context } from '../context.ts';
import { householdAssets, income, personAt, pathOf } from '../facts.ts';
import { lookup, number, povertyGuideline, word } from '../parameters.ts';
import {
  above,
  add,
  atLeastZero,
  between,
  ENDLESS,
  exactly,
  type Range,
  rising,
  subtract,
  sum,
  times,
  ZERO,
} from '../range.ts';
import type { Truth } from '../truth.ts';
import { spouseOf } from '../units/tax-unit.ts';

const EARNED: ReadonlySet<IncomeType> = new Set(['wages', 'workStudy']);
const BUSINESS: readonly ReadonlySet<IncomeType>[] = (['selfEmployment', 'partnership', 'farm'] as const).map(
  (type) => new Set([type]),
);
const UNEARNED: ReadonlySet<IncomeType> = new Set([
  'socialSecurityRetirement', 'socialSecurityDisability', 'socialSecuritySurvivors', 'socialSecurityDependent',
  'unemployment', 'workersCompensation', 'pension', 'taxFreePension', 'disabilityInsurance', 'veteransDisability',
  'veteransPension', 'alimony', 'interestDividends', 'gift', 'other',
]); // prettier-ignore
const OTHER_UNEARNED: readonly ReadonlySet<IncomeType>[] = (['rental', 'capitalGains'] as const).map(
  (type) => new Set([type]),
);
const SSI: ReadonlySet<IncomeType> = new Set(['ssi']);
/** 75 in the table of limits stands for the federal SSI rate. */
const SSI_RATE = 75;

type Size = 'one' | 'couple';
const sizeOf = (c: Context, i: number): Size => (spouseOf(c, i) === undefined ? 'one' : 'couple');
const couple = (c: Context, i: number): number[] => [i, spouseOf(c, i)].filter((j) => j !== undefined);
const gains = (c: Context, i: number, types: readonly ReadonlySet<IncomeType>[]): Range =>
  sum(types.map((type) => atLeastZero(income(c, i, type))));

/** Countable dollars a month of person `i`, with the spouse's: a part of any income and half of pay are left out. */
export function olderDisabledIncome(c: Context, i: number): Range {
  const both = couple(c, i);
  const earned = sum(both.map((j) => add(income(c, j, EARNED), gains(c, j, BUSINESS))));
  const unearned = sum(both.map((j) => add(income(c, j, UNEARNED), gains(c, j, OTHER_UNEARNED))));
  const own = lookup(c, 'medicaid.disregard-older-disabled', [sizeOf(c, i)]);
  const any = typeof own === 'number' ? own : number(c, 'medicaid.disregards', ['any']).min;
  const pay = number(c, 'medicaid.disregards', ['pay']).min;
  // What unearned income does not use up of the first amount comes off pay.
  const counted = (u: number, e: number): number =>
    Math.max(0, u - any) + Math.max(0, e - Math.max(0, any - u) - pay) / 2;
  const range = between(counted(unearned.min, earned.min), counted(unearned.max, earned.max));
  return rising(range, (n) => Math.round(n * 100) / 100);
}

/** The limit for one person or a couple, dollars a month. */
export function olderDisabledLimit(c: Context, i: number): Range {
  const size = sizeOf(c, i);
  const percent = number(c, 'medicaid.limit-older-disabled').min;
  if (percent === SSI_RATE) return number(c, 'medicaid.ssi-rate', [size]);
  const guideline = povertyGuideline(c, exactly(size === 'one' ? 1 : 2));
  return rising(times(guideline, percent / 1200), (n) => Math.ceil(n - 1e-6));
}

/** Dollars that person `i` and the spouse own, home and one car apart: their own parts where given, else all there is. */
export function olderDisabledAssets(c: Context, i: number): Range {
  const parts = couple(c, i).map((j) => [j, personAt(c, j).assets] as const);
  if (parts.every(([, own]) => own === undefined)) return householdAssets(c);
  return sum(
    parts.map(([j, own]) => {
      if (typeof own === 'number') return exactly(own);
      if (own === undefined && c.closed) return ZERO;
      c.need(pathOf(j, 'assets'));
      return between(own?.atLeast ?? 0, own?.atMost ?? ENDLESS);
    }),
  );
}

/** The most they may own; none where the state does not look. */
export function olderDisabledAssetLimit(c: Context, i: number): Range {
  const limit = lookup(c, 'medicaid.assets-older-disabled', [sizeOf(c, i)]);
  return exactly(typeof limit === 'number' ? limit : ENDLESS);
}

/** Whether person `i` gets SSI in a state in which SSI brings Medicaid. */
export function ssiBringsMedicaid(c: Context, i: number): Truth {
  if (word(c, 'medicaid.ssi-class') === '209b') return false;
  return above(income(c, i, SSI), ZERO);
}

export const needySize = sizeOf;
export const assetsOver = (c: Context, i: number, limit: number): Truth =>
  above(olderDisabledAssets(c, i), exactly(limit));
export const overBy = (income: Range, level: number): Range => atLeastZero(subtract(income, exactly(level)));
