import type { Context } from '../context.ts';
import { expense } from '../facts.ts';
import { countPeople, guidelineDay, number, povertyGuideline } from '../parameters.ts';
import { above, add, between, exactly, type Range, ZERO } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import type { Table } from '../types.ts';
import { foodUnitSize } from '../units/food-unit.ts';
import { snapGrossParts } from './snap-counted-income.ts';
import { snapHasOlder } from './snap-has-older.ts';
import { stateNumber, stateTest, usesOlderLimits } from './snap-state-test.ts';

const LAST_ROW = 8;

/** One size: rounded up by the month; people beyond eight add a step that is rounded up too (7 CFR 273.9(a)(3)). */
function atSize(c: Context, size: number, percent: number, day: string): number {
  const up = (year: number) => Math.ceil((year * percent) / 1200 - 1e-6);
  const year = (n: number) => povertyGuideline(c, exactly(n), day).min;
  if (size <= LAST_ROW) return up(year(size));
  return up(year(LAST_ROW)) + (size - LAST_ROW) * up(year(2) - year(1));
}

/** Dollars a month at a percent of the guideline that starts to be used in `month`, for the SNAP household. */
export function snapLimit(c: Context, percent: Range, month: number): Range {
  const size = c.of(foodUnitSize);
  const day = guidelineDay(c, month);
  const limit = between(atSize(c, size.min, percent.min, day), atSize(c, size.max, percent.max, day));
  countPeople(c, size);
  return limit;
}

/** New York looks at pay and at costs for care as well. */
function ordinaryPercent(c: Context, test: Table): Range {
  const [gross, earning, care] = ['gross', 'earning', 'care'].map((key) => stateNumber(test, key));
  if (!gross || !earning || !care) return gross ?? number(c, 'snap.gross-percent');
  return c.choose(
    () => above(add(expense(c, 'childCare'), expense(c, 'adultCare')), ZERO),
    () => care,
    () =>
      c.choose(
        () => above(c.of(snapGrossParts)[0], ZERO),
        () => earning,
        () => gross,
      ),
  );
}

function percentOf(c: Context, test: Table): Range {
  const ordinary = ordinaryPercent(c, test);
  const older = stateNumber(test, 'older');
  return c.choose(
    () => usesOlderLimits(c, test),
    () => older ?? ordinary,
    () => ordinary,
  );
}

/** Whether income before deductions is tested at all: not for older or disabled people under federal rules. */
export function snapGrossTest(c: Context): Truth {
  const test = stateTest(c);
  if (!test) return not(c.of(snapHasOlder));
  return stateNumber(test, 'older') ? true : not(usesOlderLimits(c, test));
}

/** Dollars a month of income before deductions that the state, or else federal law, allows. */
export function snapGrossLimit(c: Context): Range {
  const test = stateTest(c);
  const federal = number(c, 'snap.guideline-month').min;
  if (!test) return snapLimit(c, number(c, 'snap.gross-percent'), federal);
  return snapLimit(c, percentOf(c, test), stateNumber(test, 'month')?.min ?? federal);
}
