/** Federal income tax of a return before credits, in dollars a year (26 U.S.C. 1, 63, 151(d)(5)(C), 199A). */
import type { Context } from '../context.ts';
import { ageOf, flag } from '../facts.ts';
import { isTable, asRange, lookup, number } from '../parameters.ts';
import { add, atLeastZero, between, exactly, falling, type Range, smaller, subtract, sum, times, ZERO } from '../range.ts'; // prettier-ignore
import { statusRow, type TaxReturn } from '../units/tax-return.ts';
import { gainsOf, halfTaxOf, partOf } from './adjusted-gross-income.ts';
import { hasWorkNumber } from './tax-numbers.ts';

const OLDER = 65;
const TOP_RATE = 37;
/** Share of business profit that is not taxed, and the least from 2026 for a profit of 1,000 or more. */
const BUSINESS = { share: 0.2, least: 400, from: 1000, since: '2026' };

const isMarried = (r: TaxReturn): boolean => r.status !== 'single' && r.status !== 'headOfHousehold';

/** The standard deduction, with what age and blindness add. */
function standardDeduction(c: Context, r: TaxReturn): Range {
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
function seniorDeduction(c: Context, r: TaxReturn, income: Range): Range {
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
function afterBusiness(c: Context, r: TaxReturn, income: Range): Range {
  const profit = atLeastZero(subtract(partOf(c, r, 'profit'), halfTaxOf(c, r)));
  const gains = atLeastZero(gainsOf(c, r));
  const least = c.day >= BUSINESS.since ? BUSINESS.least : 0;
  const left = (n: number, p: number, g: number): number => {
    const share = BUSINESS.share * Math.min(p, Math.max(0, n - g));
    return Math.max(0, n - Math.max(share, p >= BUSINESS.from ? least : 0));
  };
  return between(left(income.min, profit.max, gains.min), left(income.max, profit.min, gains.max));
}

/** The brackets of a return, each with its rate. */
function brackets(c: Context, r: TaxReturn): { upTo: Range; rate: number }[] {
  const table = lookup(c, 'tax-brackets', [statusRow(r)]);
  if (!isTable(table)) return [];
  return Object.entries(table).map(([rate, upTo]) => ({
    upTo: asRange(upTo) ?? exactly(0),
    rate: Number(rate),
  }));
}

/** Tax by the brackets on taxable income; wider brackets mean less tax. */
function byBrackets(c: Context, r: TaxReturn, income: Range): Range {
  const rows = brackets(c, r);
  const tax = (n: number, end: 'min' | 'max'): number => {
    let from = 0;
    let total = 0;
    for (const { upTo, rate } of rows) {
      total += (Math.max(0, Math.min(n, upTo[end]) - from) * rate) / 100;
      from = upTo[end];
    }
    return total + (Math.max(0, n - from) * TOP_RATE) / 100;
  };
  return between(tax(income.min, 'max'), tax(income.max, 'min'));
}

/** The tax where all gains are long-term: 0 percent, then 15. We do not ask how long things were held. */
function withLongTermGains(c: Context, r: TaxReturn, income: Range, gains: Range): Range {
  const rest = atLeastZero(subtract(income, gains));
  const free = number(c, 'gains-brackets', [statusRow(r)]);
  const taxed = atLeastZero(subtract(smaller(gains, income), atLeastZero(subtract(free, rest))));
  return add(byBrackets(c, r, rest), times(taxed, 0.15));
}

/** Tax before credits of a return with this adjusted gross income. */
export function incomeTax(c: Context, r: TaxReturn, income: Range): Range {
  const off = add(standardDeduction(c, r), seniorDeduction(c, r, income));
  const taxable = afterBusiness(c, r, atLeastZero(subtract(income, off)));
  const ordinary = byBrackets(c, r, taxable);
  const gains = atLeastZero(gainsOf(c, r));
  if (gains.max === 0) return ordinary;
  return between(Math.min(ordinary.min, withLongTermGains(c, r, taxable, gains).min), ordinary.max);
}
