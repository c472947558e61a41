import type { Context } from '../context.ts';
import { ageOf, everyone } from '../facts.ts';
import { add, between, either, ENDLESS, exactly, inCents, type Range, ZERO } from '../range.ts';
import { any, not, type Truth } from '../truth.ts';
import { parentsOf } from '../units/family.ts';
import { isClaimerOpen, medicaidHouseholdOf } from '../units/medicaid-household.ts';
import { claimerOf, isClaimed } from '../units/tax-unit.ts';
import { expectedBabies } from './expected-babies.ts';
import { magiMonthly } from './magi-income.ts';
import { mustFile } from './must-file.ts';

const CHILD_UNDER = 19;
/** The largest household of somebody elsewhere that is thought of; a larger one is rare. */
const LARGEST_ELSEWHERE = 8;

type Household = readonly Truth[];

/** Whether a parent of person `j` is in the household. */
const withParent = (c: Context, j: number, household: Household): Truth =>
  any(parentsOf(c, j).map((p) => household[p]));

/** Whether person `j` is in the household as somebody's child or dependent, whose income counts only if they must file. */
function isDependentOfOne(c: Context, j: number, household: Household): Truth {
  const claimer = claimerOf(c, j);
  return c.any(
    () => ageOf(c, j) < CHILD_UNDER && withParent(c, j, household),
    () =>
      c.all(
        () => typeof claimer === 'number' && household[claimer],
        () => isClaimed(c, j),
      ),
  );
}

/** What person `j` adds to the income of person `i`'s household (42 CFR 435.603(d)(2)). */
function part(c: Context, i: number, j: number, household: Household): Range {
  const nothing = (): Range => ZERO;
  const ownCounts = (): Truth =>
    c.any(
      () => not(isDependentOfOne(c, j, household)),
      () => i === j && not(withParent(c, j, household)),
      () => c.of(mustFile, j),
    );
  const counted = (): Range => c.choose(ownCounts, () => c.of(magiMonthly, j), nothing);
  return c.choose(() => household[j], counted, nothing);
}

/** What person `i` adds to the household of somebody elsewhere who claims them, and upwards whatever that one has. */
function withClaimerElsewhere(c: Context, i: number): Range {
  const own = c.choose(
    () => c.of(mustFile, i),
    () => c.of(magiMonthly, i),
    () => ZERO,
  );
  return between(own.min, ENDLESS);
}

/** Dollars a month of MAGI of the household that counts for person `i`. */
export function medicaidIncome(c: Context, i: number): Range {
  const household = c.of(medicaidHousehold, i);
  const total = everyone(c).reduce((sum, j) => add(sum, part(c, i, j, household)), ZERO);
  return inCents(isClaimerOpen(c, i) ? either(total, withClaimerElsewhere(c, i)) : total);
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
  const elsewhere = isClaimerOpen(c, i) ? LARGEST_ELSEWHERE : 0;
  const here = everyone(c).reduce((size, j) => {
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
  return between(here.min, Math.max(here.max, elsewhere));
}
