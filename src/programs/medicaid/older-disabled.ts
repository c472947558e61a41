/** Medicaid of people 65 or older, blind or disabled: the method of SSI (42 U.S.C. 1382a, 1396a(m)). */
import type { Context } from '../../engine/context.ts';
import { assetsOf, flag } from '../../engine/household/facts.ts';
import { lookup, maybeNumber, word } from '../../engine/parameters.ts';
import {
  above,
  add,
  atLeastZero,
  between,
  ENDLESS,
  exactly,
  inCents,
  type Range,
  subtract,
  sum,
  ZERO,
} from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { coupleOf, spouseOf } from '../shared/units/tax-unit.ts';
import { monthlyLimit } from './limit.ts';
import { getsOwnSsi } from '../shared/ssi/grounds.ts';
import { ssiEarned, ssiUnearned } from '../shared/ssi/income.ts';
import { countedOf, ssiDisregards, ssiRate } from '../shared/ssi/numbers.ts';
import { parentsPart } from '../ssi/parents-part.ts';

/** 75 in the table of limits stands for the federal SSI rate. */
const SSI_RATE = 75;

type Size = 'one' | 'couple';
const sizeOf = (c: Context, i: number): Size => (spouseOf(c, i) === undefined ? 'one' : 'couple');
/** Countable dollars a month of person `i`, with the spouse's or, for a child, a part of the parents'. */
export function olderDisabledIncome(c: Context, i: number): Range {
  const both = coupleOf(c, i);
  const earned = sum(both.map((j) => ssiEarned(c, j)));
  const unearned = add(sum(both.map((j) => ssiUnearned(c, j))), c.of(parentsPart, i));
  const own = lookup(c, 'medicaid.disregard-older-disabled', [sizeOf(c, i)]);
  const { any, pay } = ssiDisregards(c);
  const first = typeof own === 'number' ? own : any;
  return inCents(
    between(countedOf(unearned.min, earned.min, first, pay), countedOf(unearned.max, earned.max, first, pay)),
  );
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
  if (percent.min === SSI_RATE) return exactly(ssiRate(c, size) - off);
  return monthlyLimit(c, exactly(size === 'one' ? 1 : 2), percent);
}

/** Dollars that person `i` and the spouse own, home and one car apart. */
export const olderDisabledAssets = (c: Context, i: number): Range => assetsOf(c, coupleOf(c, i));

/** The most they may own; none where the state does not look. */
export function olderDisabledAssetLimit(c: Context, i: number): Range {
  const limit = lookup(c, 'medicaid.assets-older-disabled', [sizeOf(c, i)]);
  return exactly(typeof limit === 'number' ? limit : ENDLESS);
}

/** Whether SSI brings Medicaid in this state, which then has no stricter rules of its own (42 CFR 435.120, 435.121). */
export function ssiStateBringsMedicaid(c: Context): boolean {
  const rules = word(c, 'medicaid.ssi-class');
  return rules !== undefined && rules !== '209b';
}

/** Whether person `i` gets SSI in a state in which SSI brings Medicaid. */
export const ssiBringsMedicaid = (c: Context, i: number): Truth =>
  ssiStateBringsMedicaid(c) && getsOwnSsi(c, i);

export const needySize = sizeOf;
export const assetsOver = (c: Context, i: number, limit: number): Truth =>
  above(olderDisabledAssets(c, i), exactly(limit));
export const overBy = (income: Range, level: number): Range => atLeastZero(subtract(income, exactly(level)));
