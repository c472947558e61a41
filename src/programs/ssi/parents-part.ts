import type { Context } from '../../engine/context.ts';
import { ageOf } from '../../engine/household/facts.ts';
import { add, below, between, exactly, inCents, type Range, sum, ZERO } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { parentsOf, siblingsOf } from '../shared/units/family.ts';
import { some } from '../shared/units/some.ts';
import { ssiChildrenParts } from '../shared/ssi/allocation.ts';
import { ssiCountedWith, ssiLimit } from './couple.ts';
import { ssiGrounds } from '../shared/ssi/grounds.ts';
import { ssiPay, ssiShared, ssiUnearned } from '../shared/ssi/income.ts';
import { countedOf, ssiDisregards, ssiRate } from '../shared/ssi/numbers.ts';
import { ssiStatus } from './status.ts';

const CHILD_UNDER = 18;

/** Whether income and savings of the parents count for person `i`: a child under 18 at home with them. */
export const countsWithParents = (c: Context, i: number): boolean =>
  ageOf(c, i) < CHILD_UNDER && parentsOf(c, i).length > 0;

/** How many children at home, person `i` and brothers and sisters, share what the parents have: those blind or disabled. */
export function disabledChildren(c: Context, i: number): Range {
  const fellows = siblingsOf(c, i).filter((j) => ageOf(c, j) < CHILD_UNDER);
  const each = fellows.map((j) =>
    c.choose(
      () => ssiGrounds(c, j),
      () => exactly(1),
      () => ZERO,
    ),
  );
  return add(exactly(1), sum(each));
}

/** What a parent with SSI has counts for that parent, and for no child. */
const canGetSsi = (c: Context, i: number): Truth =>
  c.all(
    () => ssiGrounds(c, i),
    () => ssiStatus(c, i),
    () => below(ssiCountedWith(c, i, ZERO), ssiLimit(c, i)),
  );

/**
 * Dollars a month of the parents' income that count for a blind or disabled child at home: what is left
 * after a part for each other child, the usual amounts, half of pay, and what the parents live on, shared
 * among the blind and disabled children (20 CFR 416.1165).
 */
export function parentsPart(c: Context, i: number): Range {
  if (!countsWithParents(c, i)) return ZERO;
  const parents = parentsOf(c, i);
  return c.choose(
    () => some(c, parents, (p) => canGetSsi(c, p)),
    () => ZERO,
    () => shareOf(c, i, parents),
  );
}

function shareOf(c: Context, i: number, parents: readonly number[]): Range {
  const { any, pay } = ssiDisregards(c);
  const living = ssiRate(c, parents.length > 1 ? 'couple' : 'one');
  const earned = sum(parents.map((p) => ssiShared(c, p, ssiPay(c, p))));
  const unearned = sum(parents.map((p) => ssiShared(c, p, ssiUnearned(c, p))));
  const parts = ssiChildrenParts(c, parents);
  const children = disabledChildren(c, i);
  const left = (u: number, e: number, off: number, share: number): number =>
    Math.max(0, countedOf(u, e, off + any, pay) - living) / share;
  const { min, max } = between(
    left(unearned.min, earned.min, parts.max, children.max),
    left(unearned.max, earned.max, parts.min, children.min),
  );
  return inCents(between(min, max));
}
