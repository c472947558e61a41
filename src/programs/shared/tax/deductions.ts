/** What comes off adjusted gross income (26 U.S.C. 63, 151(d)(5)(C), 199A). */
import type { Context } from '../../../engine/context.ts';
import { ageOf, flag } from '../../../engine/household/facts.ts';
import { number } from '../../../engine/parameters.ts';
import {
  add,
  atLeastZero,
  between,
  falling,
  type Range,
  subtract,
  sum,
  ZERO,
} from '../../../engine/range.ts';
import { type Filing, statusRow } from '../units/tax-return.ts';
import { gainsOf, halfTaxOf, partOf } from './adjusted-gross-income.ts';
import { hasWorkNumber } from './numbers.ts';

const OLDER = 65;
/** Share of business profit that is not taxed, and the least from 2026 for a profit of 1,000 or more. */
const BUSINESS = { share: 0.2, least: 400, from: 1000, since: '2026' };

const isMarried = (r: Filing): boolean => r.status !== 'single' && r.status !== 'headOfHousehold';

/** The standard deduction, with what age and blindness add. */
function standardDeduction(c: Context, r: Filing): Range {
  const each = number(c, 'standard-deduction-extra', [isMarried(r) ? 'married' : 'unmarried']);
  const blind = (i: number) =>
    c.choose(
      () => flag(c, i, 'blind'),
      () => each,
      () => ZERO,
    );
  const older = r.filers.filter((i) => ageOf(c, i) >= OLDER).map(() => each);
  const base = number(c, 'standard-deduction', [statusRow(r)]);
  return sum([base, ...older, ...r.filers.map(blind)]);
}

/** The deduction for people of 65 or older, 2025 to 2028; not for who is married and files apart. */
function seniorDeduction(c: Context, r: Filing, income: Range): Range {
  if (r.status === 'separate') return ZERO;
  const of = (key: string) => number(c, 'senior-deduction', [key]).min;
  const start = of(r.status === 'joint' ? 'joint' : 'other');
  const own = falling(income, (n) =>
    Math.max(0, of('amount') - (of('percent') / 100) * Math.max(0, n - start)),
  );
  return sum(
    r.filers
      .filter((i) => ageOf(c, i) >= OLDER)
      .map((i) =>
        c.choose(
          () => hasWorkNumber(c, i),
          () => own,
          () => ZERO,
        ),
      ),
  );
}

/** What is left of `income` after the deduction for business profit. */
function afterBusiness(c: Context, r: Filing, income: Range): Range {
  const profit = atLeastZero(subtract(partOf(c, r, 'profit'), halfTaxOf(c, r)));
  const gains = atLeastZero(gainsOf(c, r));
  const least = c.day >= BUSINESS.since ? BUSINESS.least : 0;
  const left = (n: number, p: number, g: number): number => {
    const share = BUSINESS.share * Math.min(p, Math.max(0, n - g));
    return Math.max(0, n - Math.max(share, p >= BUSINESS.from ? least : 0));
  };
  return between(left(income.min, profit.max, gains.min), left(income.max, profit.min, gains.max));
}

/**
 * Taxable income of a return, in dollars a year. The standard deduction is taken; we do not ask for what
 * could be itemized.
 */
export function taxableIncome(c: Context, r: Filing, income: Range): Range {
  const off = add(standardDeduction(c, r), seniorDeduction(c, r, income));
  return afterBusiness(c, r, atLeastZero(subtract(income, off)));
}
