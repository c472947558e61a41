/** Extra Help with Part D (42 U.S.C. 1395w-114; 42 CFR 423.772 to 423.773). */
import type { Context } from '../../engine/context.ts';
import { assetsOf, everyone } from '../../engine/household/facts.ts';
import { countPeople, number } from '../../engine/parameters.ts';
import { add, exactly, type Range, ZERO } from '../../engine/range.ts';
import { relationOf } from '../shared/units/family.ts';
import { coupleOf, isClaimed, spouseOf, wouldClaim } from '../shared/units/tax-unit.ts';
import { medicareGuideline } from '../medicare/income.ts';

const NOT_RELATED = new Set(['unrelated', 'fosterChild', 'partner']);

/** Person `i`, a husband or wife, and relatives at home who live on what these two have: those whom they claim on a tax return. */
export function extraHelpSize(c: Context, i: number): Range {
  const couple = coupleOf(c, i);
  const relies = (j: number): boolean =>
    !couple.includes(j) && !NOT_RELATED.has(relationOf(c, j)) && wouldClaim(c, couple, j);
  return everyone(c)
    .filter(relies)
    .reduce(
      (size, j) =>
        add(
          size,
          c.choose(
            () => isClaimed(c, j),
            () => exactly(1),
            () => ZERO,
          ),
        ),
      exactly(couple.length),
    );
}

/** Dollars a month below which income has to be. */
export function extraHelpLimit(c: Context, i: number): Range {
  const size = c.of(extraHelpSize, i);
  const limit = medicareGuideline(c, size, number(c, 'extra-help.income-percent'));
  countPeople(c, size);
  return limit;
}

/** Dollars that person `i` and a husband or wife own, home and cars apart. */
export const extraHelpAssets = (c: Context, i: number): Range => assetsOf(c, coupleOf(c, i));

/** The most that one person or a couple may own, money for a funeral included. */
export const extraHelpAssetLimit = (c: Context, i: number): Range =>
  number(c, 'extra-help.assets', [spouseOf(c, i) === undefined ? 'one' : 'couple']);
