/** One person's own modified adjusted gross income: adjusted gross income with all of Social Security (26 U.S.C. 36B(d)(2)(B)). */
import type { Context } from '../../../engine/context.ts';
import { personAt } from '../../../engine/household/facts.ts';
import { add, exactly, inCents, type Range, rising, subtract, sum, times } from '../../../engine/range.ts';
import { medicaidPayToMonth } from '../pay-to-month.ts';
import { halfSelfEmploymentTax } from './self-employment-tax.ts';
import { PARTS, type Parts, yearlyAdjustments, yearlyNow, yearlyParts } from './income.ts';

/** Losses on sales come off other income up to this much a year (26 U.S.C. 1211(b)). */
const MOST_LOSS = 3000;
function magi(c: Context, i: number, parts: Parts, whole?: Range): Range {
  const gains = rising(parts.gains, (n) => Math.max(-MOST_LOSS, n));
  const gross = whole ?? sum(PARTS.map((part) => (part === 'gains' ? gains : parts[part])));
  const off = add(yearlyAdjustments(c, i), halfSelfEmploymentTax(c, parts.profit, parts.wages));
  return subtract(gross, off);
}

/** Dollars a month, by what person `i` has now, as Medicaid counts it. Losses can make it less than nothing. */
export const magiMonthly = (c: Context, i: number): Range =>
  inCents(times(magi(c, i, yearlyNow(c, i, medicaidPayToMonth(c))), 1 / 12));

/** Dollars in the calendar year: what is expected for it, else twelve times what there is now. */
export function magiYear(c: Context, i: number): Range {
  const stated = personAt(c, i).incomeThisYear;
  return inCents(magi(c, i, yearlyParts(c, i), stated === undefined ? undefined : exactly(stated)));
}
