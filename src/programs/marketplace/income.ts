/** Income of the tax household against the poverty guideline (26 U.S.C. 36B(d), 26 CFR 1.36B-1(e), (h)). */
import type { Context } from '../../engine/context.ts';
import { everyone } from '../../engine/household/facts.ts';
import { asRange, lookup, number, povertyGuideline } from '../../engine/parameters.ts';
import {
  between,
  either,
  ENDLESS,
  exactly,
  inCents,
  type Range,
  sum,
  times,
  ZERO,
} from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { isClaimed, taxUnitOf } from '../shared/units/tax-unit.ts';
import { magiYear } from '../shared/tax/magi-income.ts';
import { mustFile } from '../shared/tax/must-file.ts';

/** The last day on which next year's guideline cannot yet be in force: when people choose their cover. */
const guidelineOf = (day: string): string => `${Number(day.slice(0, 4)) - 1}-11-01`;

/** Everybody on the tax return on which person `i` stands. */
export const marketplaceUnit = (c: Context, i: number): Truth[] => taxUnitOf(c, i);

/** Dollars a year that person `k` adds to the household income of their return: a dependent only who must file. */
function counted(c: Context, k: number): Range {
  return c.choose(
    () =>
      c.all(
        () => isClaimed(c, k),
        () => not(c.of(mustFile, k)),
      ),
    () => ZERO,
    () => c.of(magiYear, k),
  );
}

/** Dollars a year of everybody on the return of person `i`. */
export function marketplaceIncome(c: Context, i: number): Range {
  const unit = c.of(marketplaceUnit, i);
  const parts = everyone(c).map((k) => {
    if (unit[k] === false) return ZERO;
    return unit[k] === true ? counted(c, k) : either(ZERO, counted(c, k));
  });
  return inCents(sum(parts));
}

/** How many people stand on the return of person `i`. */
export function marketplaceSize(c: Context, i: number): Range {
  const unit = c.of(marketplaceUnit, i);
  const sure = unit.filter((t) => t === true).length;
  return between(sure, sure + unit.filter((t) => t === undefined).length);
}

/** Dollars a year of the poverty guideline that counts: the one of the year before the cover. */
export const marketplaceGuideline = (c: Context, i: number): Range =>
  povertyGuideline(c, c.of(marketplaceSize, i), guidelineOf(c.day));

/** The least income, in dollars a year. */
export const marketplaceLeast = (c: Context, i: number): Range =>
  times(c.of(marketplaceGuideline, i), number(c, 'marketplace.least-percent').min / 100);

/** The most income, in dollars a year; without end in years that had none. */
export function marketplaceMost(c: Context, i: number): Range {
  const percent = asRange(lookup(c, 'marketplace.most-percent'));
  return percent ? times(c.of(marketplaceGuideline, i), percent.min / 100) : exactly(ENDLESS);
}

/** Income in percent of the guideline, over every income and size that the answers leave open. */
export function marketplacePercent(c: Context, i: number): Range {
  const income = c.of(marketplaceIncome, i);
  const guideline = c.of(marketplaceGuideline, i);
  const percent = (dollars: number, of: number): number => Math.max(0, (dollars * 100) / of);
  return between(percent(income.min, guideline.max), percent(income.max, guideline.min));
}

/** Whether the law of the day ends the credit at some income (26 U.S.C. 36B(c)(1)(A), (E)). */
export const marketplaceHasMost = (c: Context): boolean =>
  asRange(lookup(c, 'marketplace.most-percent')) !== undefined;
