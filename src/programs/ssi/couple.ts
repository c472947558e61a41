/** One person's or a couple's countable income (20 CFR 416.1112, 416.1124, 416.1163). */
import type { Context } from '../../engine/context.ts';
import { countPeople } from '../../engine/parameters.ts';
import { add, between, exactly, inCents, type Range, ZERO } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';
import { ssiChildrenParts } from '../shared/ssi/allocation.ts';
import { ssiGrounds } from '../shared/ssi/grounds.ts';
import { ssiNeedBased, ssiOther, ssiPay, ssiShared, ssiUnearned } from '../shared/ssi/income.ts';
import { countedOf, ssiChildPart, ssiDisregards, ssiRate } from '../shared/ssi/numbers.ts';
import { ssiStatus } from './status.ts';

/** Dollars a month before anything is left out. */
interface Money {
  readonly unearned: Range;
  readonly earned: Range;
  /** What goes by need, and counts whole. */
  readonly whole: Range;
}
type End = 'min' | 'max';

const moneyOf = (c: Context, i: number, more: Range): Money => ({
  unearned: add(ssiOther(c, i), more),
  earned: ssiPay(c, i),
  whole: ssiNeedBased(c, i),
});
const plus = (a: Money, b: Money): Money => ({
  unearned: add(a.unearned, b.unearned),
  earned: add(a.earned, b.earned),
  whole: add(a.whole, b.whole),
});

/** Every part only adds to what counts, so the ends of the parts give the ends of the whole. */
function ends(of: (end: End) => number): Range {
  return inCents(between(of('min'), of('max')));
}

function counted(c: Context, { unearned, earned, whole }: Money): Range {
  const { any, pay } = ssiDisregards(c);
  return ends((end) => whole[end] + countedOf(unearned[end], earned[end], any, pay));
}

/**
 * With a wife or husband who cannot get SSI: where what they keep after their children's parts is more
 * than one child's part, both incomes count against the couple's rate, if that is worse than alone. It is
 * said on the scale of one person's rate.
 */
function besideSpouse(c: Context, own: Money, i: number, spouse: number): Range {
  const { any, pay } = ssiDisregards(c);
  const part = ssiChildPart(c);
  const unearned = ssiShared(c, spouse, ssiUnearned(c, spouse));
  const earned = ssiShared(c, spouse, ssiPay(c, spouse));
  const parts = ssiChildrenParts(c, [i, spouse]);
  return ends((end) => {
    const children = parts[end === 'min' ? 'max' : 'min'];
    const other = Math.max(0, unearned[end] - children);
    const work = Math.max(0, earned[end] - Math.max(0, children - unearned[end]));
    const alone = own.whole[end] + countedOf(own.unearned[end], own.earned[end], any, pay);
    if (other + work <= part) return alone;
    const both = own.whole[end] + countedOf(own.unearned[end] + other, own.earned[end] + work, any, pay);
    return Math.max(alone, both - part);
  });
}

/** Whether person `i`'s wife or husband can get SSI too, income and savings apart. */
export function ssiSpouseToo(c: Context, i: number): Truth {
  const spouse = spouseOf(c, i);
  return (
    spouse !== undefined &&
    c.all(
      () => ssiGrounds(c, spouse),
      () => ssiStatus(c, spouse),
    )
  );
}

/**
 * Dollars a month that count for person `i`, or for both of a couple who can get SSI; `more` is what else
 * counts as other income.
 */
export function ssiCountedWith(c: Context, i: number, more: Range): Range {
  const own = moneyOf(c, i, more);
  const spouse = spouseOf(c, i);
  if (spouse === undefined) return counted(c, own);
  return c.choose(
    () => c.of(ssiSpouseToo, i),
    () => counted(c, plus(own, moneyOf(c, spouse, ZERO))),
    () => besideSpouse(c, own, i, spouse),
  );
}

/** The federal payment against which it counts, dollars a month: a couple's where both can get SSI. */
export function ssiLimit(c: Context, i: number): Range {
  const rate = (size: 'one' | 'couple') => (): Range => {
    countPeople(c, exactly(size === 'one' ? 1 : 2));
    return exactly(ssiRate(c, size));
  };
  return c.choose(() => c.of(ssiSpouseToo, i), rate('couple'), rate('one'));
}
