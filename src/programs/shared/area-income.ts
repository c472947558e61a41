/** HUD's income limits of the place where a household lives, and the income that is held against them (24 CFR 5.603, 5.609). */
import { countiesIn, countyOf } from '../../engine/household/county.ts';
import {
  add,
  type Amount,
  amount,
  ENDLESS,
  inCents,
  rising,
  smaller,
  subtract,
  sum,
  times,
  when,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { BUSINESSES, RENTAL, UNEARNED, VETERANS_DISABILITY, WAGES } from './income-types.ts';
import { dwellingSize } from './units/sizes.ts';
import { isFullTimeStudent } from './units/student.ts';

const ADULT = 18;
const ROUNDED = 50;
const HEADS: readonly string[] = ['self', 'spouse', 'partner'];

/** Dollars a month of person `i`'s pay and profit; what a business loses lowers nothing else. */
const earned = (h: View, i: number): Amount => h.cash(i, WAGES, BUSINESSES);

/** Dollars a year of pay that counts: none of a child's, and of a grown child's who studies full time only a little. */
function countedPay(h: View, i: number): Amount {
  const isHead = HEADS.includes(h.relation(i));
  if (h.age(i) < ADULT && !isHead) return ZERO;
  const pay = times(earned(h, i), 12);
  if (isHead) return pay;
  return when(h.of(isFullTimeStudent, i), () => smaller(pay, h.number('student-pay')), pay);
}

/** Dollars a year, before tax, of everyone who lives in the home. What one gets for selling things does not count. */
export const areaIncome = measure({
  per: 'household',
  unit: 'dollars a year',
  law: '24 CFR 5.609',
  of: (h) =>
    inCents(sum(h.people.map((i) => add(countedPay(h, i), times(h.cash(i, UNEARNED, [RENTAL]), 12))))),
});

/** The same without what VA pays for a disability from service, as HUD-VASH counts. */
export const areaIncomeOfVeterans = measure({
  per: 'household',
  unit: 'dollars a year',
  law: '89 FR 65769',
  of: (h) => {
    const paid = sum(h.people.map((i) => h.income(i, VETERANS_DISABILITY)));
    return inCents(subtract(h.of(areaIncome), times(paid, 12)));
  },
});

/** One of the two limits at the size of the household, dollars a year: a range over the places in which it may live. */
function limitAt(h: View, which: 0 | 1): Amount {
  // Another name for a county that we do not know would not help.
  const needs = h.c.household.county === undefined ? 'county' : null;
  const own = countyOf(h.c);
  const counties = own ? [own] : Object.values(countiesIn(h.c.counties, h.state));
  const four = counties.flatMap(({ limits }) => limits.map((pair) => pair[which]));
  // Until the file of the counties has come, any income may be within the limit.
  if (!four.length) return amount(0, ENDLESS, needs);
  const share = h.bySize('area-income-size', h.of(dwellingSize)).min / 100;
  const ofSize = (n: number): number => Math.ceil((n * share) / ROUNDED - 1e-6) * ROUNDED;
  return rising(amount(Math.min(...four), Math.max(...four), needs), ofSize);
}

/** Half of the area's median income, as HUD sets it, dollars a year. */
export const areaVeryLow = measure({
  per: 'household',
  unit: 'dollars a year',
  law: '42 U.S.C. 1437a(b)(2)(B)',
  size: dwellingSize,
  of: (h) => limitAt(h, 0),
});

/** 80 percent of the area's median income, as HUD sets it, dollars a year. */
export const areaLow = measure({
  per: 'household',
  unit: 'dollars a year',
  law: '42 U.S.C. 1437a(b)(2)(A)',
  size: dwellingSize,
  of: (h) => limitAt(h, 1),
});
