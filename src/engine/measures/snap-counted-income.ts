import type { Context } from '../context.ts';
import { ageOf, choiceIn, income } from '../facts.ts';
import { number, word } from '../parameters.ts';
import { add, atLeastZero, type Range, subtract, sum, ZERO } from '../range.ts';
import { isOfCouple } from '../units/family.ts';
import { foodUnitLeftOut, foodUnitMember, foodUnitSize } from '../units/food-unit.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { isPupil } from '../units/student.ts';
import { BUSINESSES, cashOf, FARM, RENTAL, UNEARNED, WAGES } from './income-types.ts';
import { snapPayToMonth } from './pay-to-month.ts';
import { snapStatus } from './snap-status.ts';
import { snapStudentLeftOut } from './snap-student.ts';

// 7 CFR 273.9(b) and (c). Work-study is left out by 20 U.S.C. 1087uu and 7 CFR 273.9(c)(3); a gain from a sale is
// no income but an asset. A business counts as what it leaves after its costs, which is what we ask for: a state's
// flat share of the takings cannot be worked out from that.
const CAN_BE_LOSS = [RENTAL];
/** Nobody younger goes to school. */
const SCHOOL = 5;
const ALWAYS_SHARED = ['permanentResident', 'refugeeOrAsylee'];

/** Whether the pay of person `i` is left out: a pupil under 18 who lives with somebody who cares for them. */
const isPupilsPay = (c: Context, i: number) =>
  ageOf(c, i) >= SCHOOL &&
  ageOf(c, i) < number(c, 'snap.pupil-earnings-age').min &&
  !isOfCouple(c, i) &&
  isPupil(c, i);

function earned(c: Context, i: number): Range {
  return c.choose(
    () => isPupilsPay(c, i),
    () => ZERO,
    () => cashOf(c, i, WAGES, BUSINESSES, snapPayToMonth(c)),
  );
}
const unearned = (c: Context, i: number): Range => cashOf(c, i, UNEARNED, CAN_BE_LOSS, snapPayToMonth(c));

type Test = 'gross' | 'net';

/** The part of an amount that stays when the share of each person left out for their status is taken off. */
function share(c: Context, amount: Range): Range {
  const [members, others] = [c.of(foodUnitSize), c.of(foodUnitLeftOut)];
  const part = (m: number, o: number): number => m / (m + o);
  return { min: amount.min * part(members.min, others.max), max: amount.max * part(members.max, others.min) };
}

/** What counts of somebody who is left out for their status: a share or all, as the state chose (7 CFR 273.11(c)). */
export function ofLeftOut(c: Context, i: number, amount: Range, test: Test): Range {
  const method = word(c, 'snap.left-out-income');
  const all = method === 'all' || (method === 'all-in-gross-test' && test === 'gross');
  if (!all) return share(c, amount);
  return c.choose(
    () => choiceIn(c, i, 'citizenship', ALWAYS_SHARED),
    () => share(c, amount),
    () => amount,
  );
}

/** What counts of person `i`'s amount: of a member all, of a student who is left out nothing (7 CFR 273.11(d)). */
const counted = (c: Context, i: number, amount: Range, test: Test): Range =>
  c.choose(
    () => c.of(foodUnitMember, i),
    () => amount,
    () =>
      c.choose(
        () =>
          c.all(
            () => c.of(snapStatus, i),
            () => c.of(snapStudentLeftOut, i),
          ),
        () => ZERO,
        () => ofLeftOut(c, i, amount, test),
      ),
  );

function parts(c: Context, test: Test): [earned: Range, other: Range] {
  const group = foodGroupOf(c, 0);
  const total = (of: (c: Context, i: number) => Range): Range =>
    sum(group.map((i) => counted(c, i, of(c, i), test)));
  const loss = sum(group.map((i) => farmLoss(c, i)));
  const work = subtract(total(earned), loss);
  const left = atLeastZero({ min: -work.max, max: -work.min });
  return [atLeastZero(work), atLeastZero(subtract(total(unearned), left))];
}

/** A farm's loss comes off any other income; the loss of another business does not (7 CFR 273.11(a)(2)(iii)). */
function farmLoss(c: Context, i: number): Range {
  const farm = income(c, i, FARM, snapPayToMonth(c));
  return atLeastZero({ min: -farm.max, max: -farm.min });
}

/** Dollars a month that count in the gross test, as pay and as other income. */
export const snapGrossParts = (c: Context): [earned: Range, other: Range] => parts(c, 'gross');
/** Dollars a month that count in the net test and the amount. */
export const snapNetParts = (c: Context): [earned: Range, other: Range] => parts(c, 'net');

/** Dollars a month of person `i` that would count of a member. */
export const snapOwnIncome = (c: Context, i: number): Range => add(earned(c, i), unearned(c, i));
