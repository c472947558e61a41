import {
  add,
  all,
  type Amount,
  amount,
  any,
  ENDLESS,
  exactly,
  hull,
  inCents,
  NO,
  not,
  some,
  sum,
  type Truth,
  truth,
  when,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { parentsOf } from '../shared/units/family.ts';
import { isClaimerOpen, medicaidHousehold } from '../shared/units/medicaid-household.ts';
import { claimerOf, isClaimed } from '../shared/units/tax-unit.ts';
import type { View } from '../../engine/view.ts';
import { expectedBabies } from '../shared/expected-babies.ts';
import { magiMonthly } from '../shared/tax/magi-income.ts';
import { mustFile } from '../shared/tax/must-file.ts';

const CHILD_UNDER = 19;
/** The largest household of somebody elsewhere that is thought of; a larger one is rare. */
const LARGEST_ELSEWHERE = 8;

type Household = readonly Truth[];
const isIn = (household: Household, j: number): Truth => household[j] ?? NO;

/** Whether a parent of person `j` is in the household. */
const withParent = (h: View, j: number, household: Household): Truth =>
  some(parentsOf(h.c, j), (p) => isIn(household, p));

/** Whether person `j` is in the household as somebody's child or dependent, whose income counts only if they must file. */
function isDependentOfOne(h: View, j: number, household: Household): Truth {
  const claimer = claimerOf(h.c, j);
  return any(
    all(truth(h.age(j) < CHILD_UNDER), () => withParent(h, j, household)),
    all(typeof claimer === 'number' ? isIn(household, claimer) : NO, () => h.of(isClaimed, j)),
  );
}

/** What person `j` adds to the income of person `i`'s household (42 CFR 435.603(d)(2)). */
function part(h: View, i: number, j: number, household: Household): Amount {
  const counts = any(
    not(isDependentOfOne(h, j, household)),
    () => (i === j ? not(withParent(h, j, household)) : NO),
    () => h.of(mustFile, j),
  );
  return when(isIn(household, j), () => when(counts, () => h.of(magiMonthly, j), ZERO), ZERO);
}

/** What person `i` adds to the household of somebody elsewhere who claims them, and upwards whatever that one has. */
function withClaimerElsewhere(h: View, i: number): Amount {
  const own = when(h.of(mustFile, i), () => h.of(magiMonthly, i), ZERO);
  return amount(own.min, ENDLESS, own.needs);
}

/** Dollars a month of MAGI of the household that counts for person `i`. */
export const medicaidIncome = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '42 CFR 435.603(d)',
  of: (h, i) => {
    const household = h.of(medicaidHousehold, i);
    const total = sum(h.people.map((j) => part(h, i, j, household)));
    return inCents(isClaimerOpen(h.c, i) ? hull(total, withClaimerElsewhere(h, i)) : total);
  },
});

/**
 * People who count for person `i`: their household, with the babies that `i` expects. A state may
 * count the babies of other members as well, so theirs make the size a range.
 */
export const medicaidSize = measure({
  per: 'person',
  unit: 'people',
  law: '42 CFR 435.603(b)',
  of: (h, i) => {
    const household = h.of(medicaidHousehold, i);
    const babies = (j: number): Amount => {
      const own = h.of(expectedBabies, j);
      return j === i ? own : amount(0, own.max, own.needs);
    };
    const here = sum(h.people.map((j) => when(isIn(household, j), () => add(exactly(1), babies(j)), ZERO)));
    return isClaimerOpen(h.c, i) ? amount(here.min, Math.max(here.max, LARGEST_ELSEWHERE), here.needs) : here;
  },
});
