/** Income of people on Medicare, as the Medicare Savings Programs and Extra Help count it: the way of SSI (42 U.S.C. 1396d(p)(1)(B), 1395w-114(a)(3)(C)). */
import type { Context } from '../../engine/context.ts';
import { income } from '../../engine/household/facts.ts';
import { guidelineDay, number, povertyGuideline } from '../../engine/parameters.ts';
import {
  add,
  atLeastZero,
  between,
  either,
  exactly,
  inCents,
  type Range,
  rising,
  subtract,
} from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';
import { SOCIAL_SECURITY } from '../shared/income-types.ts';
import { medicareByAge, medicareByDisability, medicareStatus } from './medicare.ts';
import { ssiChildrenParts } from '../shared/ssi/allocation.ts';
import { ssiNeedBased, ssiOther, ssiPay, ssiShared } from '../shared/ssi/income.ts';
import { countedOf, ssiDisregards } from '../shared/ssi/numbers.ts';

/** From this month on every office uses the guideline of the year. */
const NEW_GUIDELINE_BY = 4;

/** Dollars a month before anything is left out. */
interface Money {
  readonly other: Range;
  readonly pay: Range;
  /** What goes by need, and counts whole. */
  readonly whole: Range;
}

const plus = (a: Money, b: Money): Money => ({
  other: add(a.other, b.other),
  pay: add(a.pay, b.pay),
  whole: add(a.whole, b.whole),
});

/** The yearly raise of Social Security, which does not count before the guideline of the year does (42 U.S.C. 1396d(p)(2)(D)). */
function raise(c: Context, i: number): Range {
  const percent = number(c, 'medicare-savings.raise-left-out');
  if (percent.max === 0) return exactly(0);
  const benefits = income(c, i, SOCIAL_SECURITY);
  const part = (n: number, p: number): number => (n * p) / (100 + p);
  return { min: part(benefits.min, percent.min), max: part(benefits.max, percent.max) };
}

const moneyOf = (c: Context, i: number): Money => ({
  other: atLeastZero(subtract(ssiOther(c, i), raise(c, i))),
  pay: ssiPay(c, i),
  whole: ssiNeedBased(c, i),
});

/** What stays of the income of a husband or wife without Medicare after a part for each child (20 CFR 416.1163). */
function leftOf(c: Context, i: number, spouse: number): Money {
  const { other, pay, whole } = moneyOf(c, spouse);
  const shared = (amount: Range): Range => ssiShared(c, spouse, amount);
  const parts = ssiChildrenParts(c, [i, spouse]);
  const unearned = shared(add(other, whole));
  return {
    other: atLeastZero(subtract(unearned, parts)),
    pay: atLeastZero(subtract(shared(pay), atLeastZero(subtract(parts, unearned)))),
    whole: exactly(0),
  };
}

function counted(c: Context, { other, pay, whole }: Money, any: number): Range {
  const off = ssiDisregards(c).pay;
  const at = (end: 'min' | 'max'): number => whole[end] + countedOf(other[end], pay[end], any, off);
  return inCents(between(at('min'), at('max')));
}

const hasMedicareRight = (c: Context, i: number): Truth =>
  c.all(
    () =>
      c.any(
        () => c.of(medicareByAge, i),
        () => c.of(medicareByDisability, i),
      ),
    () => c.of(medicareStatus, i),
  );

/** Dollars a month that count for person `i` and a husband or wife at home, of whom the first `any` do not. */
export function medicareCouple(c: Context, i: number, any: number): Range {
  const own = moneyOf(c, i);
  const spouse = spouseOf(c, i);
  if (spouse === undefined) return counted(c, own, any);
  return c.choose(
    () => hasMedicareRight(c, spouse),
    () => counted(c, plus(own, moneyOf(c, spouse)), any),
    () => counted(c, plus(own, leftOf(c, i, spouse)), any),
  );
}

/** The same with all of what a husband or wife has, as Extra Help counts it (42 CFR 423.772). */
export function extraHelpIncome(c: Context, i: number): Range {
  const spouse = spouseOf(c, i);
  const own = moneyOf(c, i);
  const both = spouse === undefined ? own : plus(own, moneyOf(c, spouse));
  return counted(c, both, ssiDisregards(c).any);
}

/** Dollars a month at a percent of the poverty guideline; in the first months of a year an office may still use that of the year before. */
export function medicareGuideline(c: Context, size: Range, percent: Range): Range {
  const guideline = either(
    povertyGuideline(c, size, guidelineDay(c, NEW_GUIDELINE_BY)),
    povertyGuideline(c, size),
  );
  const product = { min: guideline.min * percent.min, max: guideline.max * percent.max };
  return rising(product, (n) => n / 1200);
}
