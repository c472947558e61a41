import { areasOf } from '../area.ts';
import type { Context } from '../context.ts';
import { ageOf, everyone } from '../facts.ts';
import { bySize, isTable, lookup, maybeNumber, number } from '../parameters.ts';
import {
  above,
  atLeastZero,
  either,
  larger,
  type Range,
  rising,
  smaller,
  subtract,
  times,
  ZERO,
} from '../range.ts';
import type { Truth } from '../truth.ts';
import { foodUnitMember, foodUnitSize } from '../units/food-unit.ts';
import { some } from '../units/some.ts';
import { snapRegion } from './snap-deductions.ts';
import { snapHasOlder } from './snap-has-older.ts';
import { snapNetIncome } from './snap-net-income.ts';

const ALASKA = ['urban', 'rural1', 'rural2'];
const LARGE = 18;
/** Households up to this size get at least the minimum (7 CFR 273.10(e)(2)(ii)(C)). */
const SMALL = 2;

/** The areas whose amounts may hold: one, or in Alaska those between which the place inside a borough decides. */
const amountAreas = (c: Context): readonly string[] =>
  c.household.state === 'AK' ? (areasOf(c, 'snap.allotment-area') ?? ALASKA) : [snapRegion(c)];

const size = (c: Context): Range => c.of(foodUnitSize);

function maximum(c: Context, area: string): Range {
  const most = bySize(c, 'snap.max-allotment', size(c), [area]);
  const cap = maybeNumber(c, 'snap.max-allotment-large', [area]);
  return cap && size(c).max >= LARGE ? smaller(most, cap) : most;
}

/** The least that a household of one or two gets; for larger ones there is none. */
function minimum(c: Context, area: string): Range {
  const people = size(c);
  if (people.min > SMALL) return ZERO;
  const least = number(c, 'snap.min-allotment', [area]);
  return people.max <= SMALL ? least : either(least, ZERO);
}

/** 30 percent of net income, rounded up, comes off the most there is (7 CFR 273.10(e)(2)(ii)(A)). */
function allotment(c: Context, area: string): Range {
  const share = times(c.of(snapNetIncome), number(c, 'snap.food-share').min / 100);
  const own = rising(share, (n) => Math.ceil(n - 1e-6));
  return larger(atLeastZero(subtract(maximum(c, area), own)), minimum(c, area));
}

/** Who gets what the state adds. */
const WHO: Readonly<Record<string, (c: Context) => Truth>> = {
  all: () => true,
  'older-or-disabled': (c) => c.of(snapHasOlder),
  'age-62': (c) => some(c, everyone(c), (i) => ageOf(c, i) >= 62 && c.of(foodUnitMember, i)),
};

/** Lifts an amount above 0 to the least that the state pays. */
function withStateMinimum(c: Context, amount: Range): Range {
  const row = lookup(c, 'snap.state-minimum');
  if (!isTable(row)) return amount;
  const least = number(c, 'snap.state-minimum', ['amount']);
  return c.choose(
    () =>
      c.all(
        () => above(amount, ZERO),
        () => WHO[String(row['who'])]?.(c),
      ),
    () => larger(amount, least),
    () => amount,
  );
}

/** Dollars of SNAP for a full month, by what the household has now; the first month is paid from the day of applying. */
export function snapAllotment(c: Context): Range {
  const amount = amountAreas(c)
    .map((area) => allotment(c, area))
    .reduce(either);
  return withStateMinimum(c, amount);
}
