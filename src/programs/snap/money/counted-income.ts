import {
  add,
  all,
  type Amount,
  amount,
  andThen,
  atLeastZero,
  join,
  lossOf,
  subtract,
  sum,
  type Truth,
  truth,
  when,
  ZERO,
} from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { isOfCouple } from '../../shared/units/family.ts';
import { foodGroupOf } from '../../shared/units/food-group.ts';
import { foodUnitLeftOut, foodUnitMember, foodUnitSize } from '../food-unit.ts';
import { isPupil } from '../../shared/units/student.ts';
import type { View } from '../../../engine/view.ts';
import { BUSINESSES, FARM, RENTAL, UNEARNED, WAGES } from '../../shared/income-types.ts';
import { snapPayToMonth } from '../../shared/pay-to-month.ts';
import { snapStatus } from '../status.ts';
import { snapStudentLeftOut } from '../student.ts';

// 7 CFR 273.9(b) and (c). Work-study is left out by 20 U.S.C. 1087uu and 7 CFR 273.9(c)(3); a gain from a sale is
// no income but an asset. A business counts as what it leaves after its costs, which is what we ask for: a state's
// flat share of the takings cannot be worked out from that.
const CAN_BE_LOSS = [RENTAL];
/** Nobody younger goes to school. */
const SCHOOL = 5;
const ALWAYS_SHARED = ['permanentResident', 'refugeeOrAsylee'];

/** Whether the pay of person `i` is left out: a pupil under 18 who lives with somebody who cares for them. */
function isPupilsPay(h: View, i: number): Truth {
  const isYoung = h.age(i) >= SCHOOL && h.age(i) < h.number('snap.pupil-earnings-age').min;
  return andThen(truth(isYoung && !isOfCouple(h.c, i)), () => h.of(isPupil, i));
}
const earned = (h: View, i: number): Amount =>
  when(isPupilsPay(h, i), ZERO, () => h.cash(i, WAGES, BUSINESSES, snapPayToMonth(h.c)));
const unearned = (h: View, i: number): Amount => h.cash(i, UNEARNED, CAN_BE_LOSS, snapPayToMonth(h.c));

type Test = 'gross' | 'net';

/** The part of an amount that stays when the share of each person left out for their status is taken off. */
function share(h: View, whole: Amount): Amount {
  const [members, others] = [h.of(foodUnitSize), h.of(foodUnitLeftOut)];
  const part = (m: number, o: number): number => m / (m + o);
  return amount(
    whole.min * part(members.min, others.max),
    whole.max * part(members.max, others.min),
    join(whole.needs, join(members.needs, others.needs)),
    whole.from,
  );
}

/** What counts of somebody who is left out for their status: a share or all, as the state chose (7 CFR 273.11(c)). */
export function ofLeftOut(h: View, i: number, whole: Amount, test: Test): Amount {
  const method = h.word('snap.left-out-income');
  const isAll = method === 'all' || (method === 'all-in-gross-test' && test === 'gross');
  return isAll
    ? when(h.choice(i, 'citizenship', ...ALWAYS_SHARED), () => share(h, whole), whole)
    : share(h, whole);
}

/** What counts of person `i`'s amount: of a member all, of a student who is left out nothing (7 CFR 273.11(d)). */
const counted = (h: View, i: number, whole: Amount, test: Test): Amount =>
  when(h.of(foodUnitMember, i), whole, () =>
    when(
      all(h.of(snapStatus, i), () => h.of(snapStudentLeftOut, i)),
      ZERO,
      () => ofLeftOut(h, i, whole, test),
    ),
  );

/** Pay and other income. A farm's loss comes off any other income; that of another business does not (7 CFR 273.11(a)(2)(iii)). */
function parts(h: View, test: Test): [earned: Amount, other: Amount] {
  const group = foodGroupOf(h.c, 0);
  const total = (of: (h: View, i: number) => Amount): Amount =>
    sum(group.map((i) => counted(h, i, of(h, i), test)));
  const work = subtract(total(earned), sum(group.map((i) => lossOf(h.income(i, FARM, snapPayToMonth(h.c))))));
  return [atLeastZero(work), atLeastZero(subtract(total(unearned), lossOf(work)))];
}

/** Dollars a month that count in the gross test, as pay and as other income. */
export const snapGrossParts = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(b)',
  of: (h) => parts(h, 'gross'),
});
/** Dollars a month that count in the net test and the amount. */
export const snapNetParts = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(b)',
  of: (h) => parts(h, 'net'),
});

/** Dollars a month of person `i` that would count of a member. */
export const snapOwnIncome = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '7 CFR 273.9(b)',
  of: (h, i) => add(earned(h, i), unearned(h, i)),
});
