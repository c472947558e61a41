/** The premium tax credit of everybody in the household, with what a state adds. */
import type { Context } from '../context.ts';
import { everyone } from '../facts.ts';
import { between, exactly, type Range, rising, smaller, sum, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';
import { claimerOf, isClaimed, spouseOf } from '../units/tax-unit.ts';
import { marketplaceIncome, marketplacePercent, marketplaceUnit } from './marketplace-income.ts';
import { marketplaceKind } from './marketplace-kind.ts';
import { benchmarkPremium } from './marketplace-premium.ts';
import { federalShare, stateShare } from './marketplace-share.ts';

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

interface Help {
  readonly federal: Range;
  readonly all: Range;
}
const NONE: Help = { federal: ZERO, all: ZERO };
const cents = (r: Range): Range => rising(r, (n) => Math.round(Math.max(0, n) * 100) / 100);

/** Benchmark less what people pay; never more than the benchmark, never less than nothing. */
const lessShare = (premium: Range, share: Range): Range =>
  cents(between(premium.min - Math.max(0, share.max), premium.max - Math.max(0, share.min)));

/** Help a month for the return of `head`. */
function helpOf(c: Context, head: number): Help {
  const mark = c.needs.length;
  const unit = c.of(marketplaceUnit, head);
  const covered = everyone(c).map((k) =>
    unit[k] === false
      ? false
      : c.all(
          () => unit[k],
          () => isCovered(c, k),
        ),
  );
  const sure = everyone(c).filter((k) => covered[k]);
  const possible = everyone(c).filter((k) => covered[k] !== false);
  if (!possible.length) {
    c.needs.length = mark;
    return NONE;
  }
  const premium = between(benchmarkPremium(c, sure).min, benchmarkPremium(c, possible).max);
  const income = c.of(marketplaceIncome, head);
  const poverty = c.of(marketplacePercent, head);
  const federal = federalShare(c, income, poverty);
  const left = smaller(federal, premium);
  const own = stateShare(c, income, poverty, between(sure.length, possible.length), left);
  const all = lessShare(premium, smaller(own, federal));
  return sure.length
    ? { federal: lessShare(premium, federal), all }
    : upTo({ federal: lessShare(premium, federal), all });
}

/** While nobody is sure to be covered, help may also be none. */
const upTo = ({ federal, all }: Help): Help => ({
  federal: between(0, federal.max),
  all: between(0, all.max),
});

const heads = (c: Context): number[] => everyone(c).filter((i) => isHead(c, i));

/** Dollars a month of the credit and of state help together, for everybody who buys a plan. */
export const marketplaceCredit = (c: Context): Range => sum(heads(c).map((i) => helpOf(c, i).all));

/** Dollars a month that the state's own help adds; nothing in most states. */
export function marketplaceStateHelp(c: Context): Range {
  const help = heads(c).map((i) => helpOf(c, i));
  const [all, federal] = [sum(help.map((h) => h.all)), sum(help.map((h) => h.federal))];
  if (all.min === all.max && federal.min === federal.max) return cents(exactly(all.min - federal.min));
  return cents(between(all.min - federal.max, all.max - federal.min));
}
