import type { Context } from '../context.ts';
import { ageOf, flag } from '../facts.ts';
import { number } from '../parameters.ts';
import { add, between, exactly, type Range, rising, sum, times, ZERO } from '../range.ts';
import { parentsOf, siblingsOf } from '../units/family.ts';
import { ssiEarned, ssiUnearned } from './ssi-income.ts';

const CHILD_UNDER = 18;

/** Brothers and sisters under 18, by whether they are disabled or blind themselves. */
function siblings(c: Context, i: number): { disabled: Range; others: Range } {
  let disabled = ZERO;
  let others = ZERO;
  for (const j of siblingsOf(c, i).filter((k) => ageOf(c, k) < CHILD_UNDER)) {
    const own = c.choose(
      () =>
        c.any(
          () => flag(c, j, 'disabled'),
          () => flag(c, j, 'blind'),
        ),
      () => exactly(1),
      () => ZERO,
    );
    disabled = add(disabled, own);
    others = add(others, between(1 - own.max, 1 - own.min));
  }
  return { disabled, others };
}

/**
 * Dollars a month of the parents' income that count for a disabled child at home: what is left after
 * a part for each other child, the usual amounts, half of pay, and what the parents live on, shared
 * among the disabled children (20 CFR 416.1165).
 */
export function parentsPart(c: Context, i: number): Range {
  const parents = parentsOf(c, i);
  if (ageOf(c, i) >= CHILD_UNDER || !parents.length) return ZERO;
  const one = number(c, 'medicaid.ssi-rate', ['one']).min;
  const couple = number(c, 'medicaid.ssi-rate', ['couple']).min;
  const any = number(c, 'medicaid.disregards', ['any']).min;
  const pay = number(c, 'medicaid.disregards', ['pay']).min;
  const earned = sum(parents.map((p) => ssiEarned(c, p)));
  const unearned = sum(parents.map((p) => ssiUnearned(c, p)));
  const { disabled, others } = siblings(c, i);
  const left = (u: number, e: number, rest: number, share: number): number => {
    const off = rest * (couple - one) + any;
    const counted = Math.max(0, u - off) + Math.max(0, e - Math.max(0, off - u) - pay) / 2;
    return Math.max(0, counted - (parents.length > 1 ? couple : one)) / share;
  };
  const least = left(unearned.min, earned.min, others.max, 1 + disabled.max);
  const most = left(unearned.max, earned.max, others.min, 1 + disabled.min);
  return rising(times(between(least, most), 100), (n) => Math.round(n) / 100);
}
