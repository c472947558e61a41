import {
  above,
  add,
  type Amount,
  amount,
  exactly,
  not,
  type Truth,
  when,
  YES,
  younger,
  ZERO,
} from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { foodUnitSize } from '../food-unit.ts';
import type { View } from '../../../engine/view.ts';
import { snapGrossParts } from './counted-income.ts';
import { snapHasOlder } from '../has-older.ts';
import { hasStateTest, testNumber, usesOlderLimits } from './state-test.ts';

const LAST_ROW = 8;

/** One size: rounded up by the month; people beyond eight add a step that is rounded up too (7 CFR 273.9(a)(3)). */
function atSize(h: View, size: number, percent: number, day: string): number {
  const up = (year: number) => Math.ceil((year * percent) / 1200 - 1e-6);
  const year = (n: number) => h.guideline(exactly(n), day).min;
  if (size <= LAST_ROW) return up(year(size));
  return up(year(LAST_ROW)) + (size - LAST_ROW) * up(year(2) - year(1));
}

/** Dollars a month at a percent of the guideline that starts to be used in `month`, for the SNAP household. */
export function snapLimit(h: View, percent: Amount, month: number): Amount {
  const size = h.of(foodUnitSize);
  const day = h.guidelineDay(month);
  return amount(
    atSize(h, size.min, percent.min, day),
    atSize(h, size.max, percent.max, day),
    [size.needs, percent.needs],
    younger(h.guideline(size, day).from, percent.from),
  );
}

/** New York looks at pay and at costs for care as well. */
function ordinaryPercent(h: View): Amount {
  const [gross, earning, care] = ['gross', 'earning', 'care'].map((key) => testNumber(h, key));
  if (!gross || !earning || !care) return gross ?? h.number('snap.gross-percent');
  return when(above(add(h.expense('childCare'), h.expense('adultCare')), ZERO), care, () =>
    when(above(h.of(snapGrossParts)[0], ZERO), earning, gross),
  );
}

function percentOf(h: View): Amount {
  const ordinary = ordinaryPercent(h);
  return when(usesOlderLimits(h), testNumber(h, 'older') ?? ordinary, ordinary);
}

/** Whether income before deductions is tested at all: not for older or disabled people under federal rules. */
export const snapGrossTest = measure({
  per: 'household',
  law: '7 CFR 273.9(a)',
  of: (h): Truth => {
    if (!hasStateTest(h)) return not(h.of(snapHasOlder));
    return testNumber(h, 'older') ? YES : not(usesOlderLimits(h));
  },
});

/** Dollars a month of income before deductions that the state, or else federal law, allows. */
export const snapGrossLimit = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(a)(1), 273.2(j)(2)(ii)',
  size: foodUnitSize,
  of: (h) => {
    const month = h.number('snap.guideline-month').min;
    if (!hasStateTest(h)) return snapLimit(h, h.number('snap.gross-percent'), month);
    return snapLimit(h, percentOf(h), testNumber(h, 'month')?.min ?? month);
  },
});
