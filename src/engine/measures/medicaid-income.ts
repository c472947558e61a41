import type { Context } from '../context.ts';
import { ageOf, everyone } from '../facts.ts';
import { add, exactly, type Range, rising, ZERO } from '../range.ts';
import { parentsOf } from '../units/family.ts';
import { medicaidHouseholdOf } from '../units/medicaid-household.ts';
import { claimerOf, isClaimed } from '../units/tax-unit.ts';
import { expectedBabies } from './expected-babies.ts';
import { magiMonthly } from './magi-income.ts';
import { mustFile } from './must-file.ts';

const CHILD_UNDER = 19;

/** Whether person `j` is in the household as somebody's child or dependent, whose income counts only if they must file. */
const isDependentOfOne = (c: Context, j: number, household: readonly (boolean | undefined)[]): boolean => {
  const withParent = parentsOf(c, j).some((p) => household[p] !== false);
  const claimer = claimerOf(c, j);
  const claimed = typeof claimer === 'number' && household[claimer] !== false && isClaimed(c, j) !== false;
  return claimed || (withParent && ageOf(c, j) < CHILD_UNDER);
};

/** What person `j` adds to the income of person `i`'s household (42 CFR 435.603(d)(2)). */
function part(c: Context, i: number, j: number, household: readonly (boolean | undefined)[]): Range {
  const own = (): Range => c.of(magiMonthly, j);
  const counted = (): Range => {
    const claimedByOther = i === j && parentsOf(c, j).every((p) => household[p] === false);
    if (claimedByOther || !isDependentOfOne(c, j, household)) return own();
    return c.choose(
      () => c.of(mustFile, j),
      own,
      () => ZERO,
    );
  };
  return c.choose(
    () => household[j],
    counted,
    () => ZERO,
  );
}

/** Dollars a month of MAGI of the household that counts for person `i`. */
export function medicaidIncome(c: Context, i: number): Range {
  const household = c.of(medicaidHousehold, i);
  const total = everyone(c).reduce((sum, j) => add(sum, part(c, i, j, household)), ZERO);
  return rising(total, (n) => Math.round(n * 100) / 100);
}

/** The household itself, worked out once for each person. */
export function medicaidHousehold(c: Context, i: number): (boolean | undefined)[] {
  return medicaidHouseholdOf(c, i);
}

/**
 * People who count for person `i`: their household, with the babies that `i` expects. A state may
 * count the babies of other members as well, so theirs make the size a range (42 CFR 435.603(b)).
 */
export function medicaidSize(c: Context, i: number): Range {
  const household = c.of(medicaidHousehold, i);
  return everyone(c).reduce((size, j) => {
    const babies = c.of(expectedBabies, j);
    const more = j === i ? babies : { min: 0, max: babies.max };
    return add(
      size,
      c.choose(
        () => household[j],
        () => add(exactly(1), more),
        () => ZERO,
      ),
    );
  }, ZERO);
}
