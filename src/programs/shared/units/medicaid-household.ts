/** The MAGI household of each person (42 CFR 435.603(f)). */
import type { Context } from '../../../engine/context.ts';
import { personAt } from '../../../engine/household/facts.ts';
import { above, all, eitherList, some, type Truth, truth, YES, ZERO } from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { magiMonthly } from '../tax/magi-income.ts';
import type { View } from '../../../engine/view.ts';
import { childrenOf, parentsOf, siblingsOf } from './family.ts';
import { claimerOf, coupleOf, filesJointly, isClaimed, spouseOf, taxUnitOf } from './tax-unit.ts';

const CHILD_UNDER = 19;
/** One truth for each person: whether they count. */
type Members = readonly Truth[];

/** Whether person `i` files a return this year; in a closed household those with income do, spouses together. */
function files(h: View, i: number): Truth {
  if (personAt(h.c, i).filesTaxes !== undefined || !h.closed) return h.flag(i, 'filesTaxes');
  return some(coupleOf(h.c, i), (j) => above(h.of(magiMonthly, j), ZERO));
}

const isChild = (h: View, i: number): boolean => h.age(i) < CHILD_UNDER;

/** Household of somebody who neither files nor is claimed by a parent or spouse: those of the family who live here. */
function familyOf(h: View, i: number): Members {
  const young = isChild(h, i)
    ? [...parentsOf(h.c, i), ...siblingsOf(h.c, i).filter((j) => isChild(h, j))]
    : [];
  const children = childrenOf(h.c, i).filter((j) => isChild(h, j));
  const family = [...coupleOf(h.c, i), ...children, ...young];
  return h.people.map((j) => truth(family.includes(j)));
}

/** Household of a filer: the return, and the spouse who lives here. */
function filerHousehold(h: View, i: number): Members {
  const spouse = spouseOf(h.c, i);
  return h.of(taxUnitOf, i).map((t, j) => (j === spouse ? YES : t));
}

/**
 * Whether it is open whose household counts for person `i`: somebody elsewhere claims them, and nobody has said if that is
 * a parent, whose household then counts. A child beside a parent is outside that rule either way (42 CFR 435.603(f)(2)).
 */
export const isClaimerOpen = (c: Context, i: number): boolean =>
  claimerOf(c, i) === 'outside' && !(personAt(c, i).age < CHILD_UNDER && parentsOf(c, i).length > 0);

/** Household of somebody whom another claims: that person's, but for three exceptions. */
function dependentHousehold(h: View, i: number): Members {
  const claimer = claimerOf(h.c, i);
  const parents = parentsOf(h.c, i);
  if (typeof claimer !== 'number' || !(parents.includes(claimer) || spouseOf(h.c, i) === claimer))
    return familyOf(h, i);
  const together = isChild(h, i) && parents.length > 1 ? h.of(filesJointly, claimer) : YES;
  return eitherList(
    all(together, () => files(h, claimer)),
    () => filerHousehold(h, claimer),
    () => familyOf(h, i),
  );
}

/** One truth per person: counts in the MAGI household of person `i`, in whichever way they file. */
export const medicaidHousehold = measure({
  per: 'person',
  law: '42 CFR 435.603(f)',
  of: (h, i): Members =>
    eitherList(
      h.of(isClaimed, i),
      () => dependentHousehold(h, i),
      () =>
        eitherList(
          files(h, i),
          () => filerHousehold(h, i),
          () => familyOf(h, i),
        ),
    ),
});
