/** People whom somebody elsewhere claims on a tax return, of whom the income here says nothing certain. */
import type { Context } from '../../engine/context.ts';
import { ageOf } from '../../engine/household/facts.ts';
import { atMost, type Range } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { isClaimerOpen } from '../shared/units/medicaid-household.ts';
import { some } from '../shared/units/some.ts';
import { inPregnancyCover, isCaretaker, isWorkingAgeAdult } from './groups.ts';
import { medicaidIncome } from './income.ts';
import {
  coversAdults,
  coversYoungAdults,
  medicaidAdultLimit,
  medicaidChildLimit,
  medicaidParentLimit,
  medicaidPregnantLimit,
  medicaidYoungAdultLimit,
} from './limit.ts';

type Test = (c: Context, i: number) => Truth;
type Limit = (c: Context, i: number) => Range;

const isYoungAdult: Test = (c, i) => (ageOf(c, i) === 19 || ageOf(c, i) === 20) && coversYoungAdults(c);
const isAdult: Test = (c, i) =>
  c.all(
    () => coversAdults(c),
    () => isWorkingAgeAdult(c, i),
  );

/** The groups of Medicaid that go by the income of a tax household, each with its limit. */
const GROUPS: readonly (readonly [Test, Limit])[] = [
  [(c, i) => ageOf(c, i) < 19, medicaidChildLimit],
  [inPregnancyCover, medicaidPregnantLimit],
  [isYoungAdult, medicaidYoungAdultLimit],
  [isCaretaker, medicaidParentLimit],
  [isAdult, medicaidAdultLimit],
];

/** Whether it hangs on who claims person `i` elsewhere if they are in such a group (42 CFR 435.603(f)(2)). */
export const claimerDecides = (c: Context, i: number): Truth =>
  isClaimerOpen(c, i) &&
  some(c, GROUPS, ([isOf, limit]) =>
    c.all(
      () => isOf(c, i),
      () => atMost(c.of(medicaidIncome, i), limit(c, i)),
    ),
  );

/** What nobody has said: whether the one who claims person `i` is a parent, and what that parent has. */
export const claimerIsKnown = (): Truth => undefined;
