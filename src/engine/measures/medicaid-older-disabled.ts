/** Medicaid of people 65 or older, blind or disabled: the method of SSI (42 U.S.C. 1382a, 1396a(m)). */
import type { IncomeType } from '../../schema/household.ts';
import type { Context } from '../context.ts';
import { flag, householdAssets, income, personAt, pathOf } from '../facts.ts';
import { lookup, maybeNumber, number, povertyGuideline, word } from '../parameters.ts';
import {
  above,
  add,
  atLeastZero,
  between,
  ENDLESS,
  exactly,
  multiply,
  type Range,
  rising,
  subtract,
  sum,
  ZERO,
} from '../range.ts';
import type { Truth } from '../truth.ts';
import { spouseOf } from '../units/tax-unit.ts';
import { ssiEarned, ssiUnearned } from './ssi-income.ts';
import { parentsPart } from './ssi-parents-part.ts';

const SSI: ReadonlySet<IncomeType> = new Set(['ssi']);
/** 75 in the table of limits stands for the federal SSI rate. */
const SSI_RATE = 75;

type Size = 'one' | 'couple';
const sizeOf = (c: Context, i: number): Size => (spouseOf(c, i) === undefined ? 'one' : 'couple');
const couple = (c: Context, i: number): number[] => [i, spouseOf(c, i)].filter((j) => j !== undefined);

/** Countable dollars a month of person `i`, with the spouse's or, for a child, a part of the parents'. */
export function olderDisabledIncome(c: Context, i: number): Range {
  const both = couple(c, i);
  const earned = sum(both.map((j) => ssiEarned(c, j)));
  const unearned = add(sum(both.map((j) => ssiUnearned(c, j))), c.of(parentsPart, i));
  const own = lookup(c, 'medicaid.disregard-older-disabled', [sizeOf(c, i)]);
  const any = typeof own === 'number' ? own : number(c, 'medicaid.disregards', ['any']).min;
  const pay = number(c, 'medicaid.disregards', ['pay']).min;
  // What unearned income does not use up of the first amount comes off pay.
  const counted = (u: number, e: number): number =>
    Math.max(0, u - any) + Math.max(0, e - Math.max(0, any - u) - pay) / 2;
  const range = between(counted(unearned.min, earned.min), counted(unearned.max, earned.max));
  return rising(range, (n) => Math.round(n * 100) / 100);
}

/** The state's percent of the guideline, which can be higher for blind people. */
function percentFor(c: Context, i: number): Range {
  const base = maybeNumber(c, 'medicaid.limit-older-disabled') ?? ZERO;
  const blind = maybeNumber(c, 'medicaid.limit-blind');
  if (!blind) return base;
  return c.choose(
    () => flag(c, i, 'blind'),
    () => blind,
    () => base,
  );
}

/** The limit for one person or a couple, dollars a month. */
export function olderDisabledLimit(c: Context, i: number): Range {
  const size = sizeOf(c, i);
  const percent = percentFor(c, i);
  // Oregon asks for less than the SSI rate, the others for no more than their limit.
  const off = word(c, 'medicaid.limit-older-disabled-below') === true ? 0.01 : 0;
  if (percent.min === SSI_RATE) return rising(number(c, 'medicaid.ssi-rate', [size]), (n) => n - off);
  const guideline = povertyGuideline(c, exactly(size === 'one' ? 1 : 2));
  return rising(multiply(guideline, percent), (n) => Math.ceil(n / 1200 - 1e-6));
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

/** Whether person `i` gets SSI now. */
export const getsOwnSsi = (c: Context, i: number): Truth => above(income(c, i, SSI), ZERO);

/** Whether person `i` gets SSI in a state in which SSI brings Medicaid. */
export function ssiBringsMedicaid(c: Context, i: number): Truth {
  const rules = word(c, 'medicaid.ssi-class');
  return rules !== undefined && rules !== '209b' && getsOwnSsi(c, i);
}

export const needySize = sizeOf;
export const assetsOver = (c: Context, i: number, limit: number): Truth =>
  above(olderDisabledAssets(c, i), exactly(limit));
export const overBy = (income: Range, level: number): Range => atLeastZero(subtract(income, exactly(level)));
