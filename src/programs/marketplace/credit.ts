/** The premium tax credit of everybody in the household, with what a state adds. */
import type { Context } from '../../engine/context.ts';
import { everyone } from '../../engine/household/facts.ts';
import {
  atLeastZero,
  between,
  inCents,
  type Range,
  smaller,
  subtract,
  sum,
  ZERO,
} from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { claimerOf, isClaimed, spouseOf } from '../shared/units/tax-unit.ts';
import { marketplaceIncome, marketplacePercent, marketplaceUnit } from './income.ts';
import { marketplaceKind } from './kind.ts';
import { benchmarkPremium } from './premium.ts';
import { federalShare, stateShare } from './share.ts';

/** Whether person `i` buys a plan with the credit. */
const isCovered = (c: Context, i: number): Truth =>
  c.all(
    () => c.others.can('marketplace', i),
    () => {
      const kind = c.of(marketplaceKind, i);
      return kind === undefined ? undefined : kind === 'credit';
    },
  );

/** Whose returns are counted: everybody who may file their own; of a couple who file together, the first. */
function isHead(c: Context, i: number): boolean {
  const claimer = claimerOf(c, i);
  if (claimer === 'outside') return true;
  if (c.decided(() => isClaimed(c, i)) === true) return false;
  const spouse = spouseOf(c, i);
  return spouse === undefined || spouse > i || c.of(marketplaceUnit, spouse)[i] !== true;
}

/** Benchmark less what people pay; never more than the benchmark, never less than nothing. */
const lessShare = (premium: Range, share: Range): Range =>
  inCents(atLeastZero(subtract(premium, atLeastZero(share))));

/** Dollars a month for the return of `head`, over everybody who may be on it and on the plan. */
function helpOf(c: Context, head: number): Range {
  const unit = c.of(marketplaceUnit, head);
  const covered = everyone(c).map((k) =>
    c.all(
      () => unit[k],
      () => isCovered(c, k),
    ),
  );
  const sure = everyone(c).filter((k) => covered[k] === true);
  const possible = everyone(c).filter((k) => covered[k] !== false);
  if (!possible.length) return ZERO;
  const premium = between(benchmarkPremium(c, sure).min, benchmarkPremium(c, possible).max);
  const income = c.of(marketplaceIncome, head);
  const poverty = c.of(marketplacePercent, head);
  const federal = federalShare(c, income, poverty);
  const people = between(sure.length, possible.length);
  const left = stateShare(c, income, poverty, people, smaller(federal, premium));
  const help = lessShare(premium, smaller(left, federal));
  // Who may stand on somebody else's return may have no credit of their own.
  return sure.length && c.decided(() => isClaimed(c, head)) !== undefined ? help : between(0, help.max);
}

/** Dollars a month of the credit and of the state's own help together, for everybody who buys a plan. */
export const marketplaceCredit = (c: Context): Range =>
  sum(
    everyone(c)
      .filter((i) => isHead(c, i))
      .map((i) => helpOf(c, i)),
  );
