import {
  above,
  all,
  type Amount,
  andThen,
  atLeastZero,
  atMost,
  exactly,
  larger,
  NO,
  oneOf,
  over,
  rising,
  smaller,
  some,
  subtract,
  times,
  type Truth,
  truth,
  when,
  YES,
  ZERO,
} from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { foodUnitMember, foodUnitSize } from '../food-unit.ts';
import type { View } from '../../../engine/view.ts';
import { snapRegion } from './deductions.ts';
import { snapHasOlder } from '../has-older.ts';
import { snapNetIncome } from './net-income.ts';

const ALASKA = ['urban', 'rural1', 'rural2'];
const LARGE = 18;
/** Households up to this size get at least the minimum (7 CFR 273.10(e)(2)(ii)(C)). */
const SMALL = 2;

function maximum(h: View, area: string): Amount {
  const size = h.of(foodUnitSize);
  const most = h.bySize('snap.max-allotment', size, [area]);
  const cap = h.maybeNumber('snap.max-allotment-large', [area]);
  return cap && size.max >= LARGE ? smaller(most, cap) : most;
}

/** The least that a household of one or two gets; for larger ones there is none. */
function minimum(h: View, area: string): Amount {
  const size = h.of(foodUnitSize);
  return when(atMost(size, exactly(SMALL)), () => h.number('snap.min-allotment', [area]), ZERO);
}

/** 30 percent of net income, rounded up, comes off the most there is (7 CFR 273.10(e)(2)(ii)(A)). */
function allotment(h: View, area: string): Amount {
  const share = times(h.of(snapNetIncome), h.number('snap.food-share').min / 100);
  const own = rising(share, (n) => Math.ceil(n - 1e-6));
  return larger(atLeastZero(subtract(maximum(h, area), own)), minimum(h, area));
}

/** Who gets what the state adds. */
const WHO: Readonly<Record<string, (h: View) => Truth>> = {
  all: () => YES,
  'older-or-disabled': (h) => h.of(snapHasOlder),
  'age-62': (h) => some(h.people, (i) => andThen(truth(h.age(i) >= 62), () => h.of(foodUnitMember, i))),
};

/** Lifts an amount above 0 to the least that the state pays. */
function withStateMinimum(h: View, amount: Amount): Amount {
  const who = h.word('snap.state-minimum', ['who']);
  if (who === undefined) return amount;
  return when(
    all(above(amount, ZERO), () => WHO[String(who)]?.(h) ?? NO),
    () => larger(amount, h.number('snap.state-minimum', ['amount'])),
    amount,
  );
}

/** Dollars of SNAP for a full month, by what the household has now; the first month is paid from the day of applying. */
export const snapAllotment = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.10(e)(2)',
  of: (h) => {
    // In Alaska the place inside a borough may decide between areas.
    const areas = h.state === 'AK' ? h.areas('snap.allotment-area', ALASKA) : oneOf([snapRegion(h)]);
    return withStateMinimum(
      h,
      over(areas, (area) => allotment(h, area)),
    );
  },
});
