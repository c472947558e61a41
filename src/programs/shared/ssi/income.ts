/** One person's income as SSI sorts it: by work, and all other (42 U.S.C. 1382a). */
import type { Context } from '../../../engine/context.ts';
import { ageOf, everyone, income } from '../../../engine/household/facts.ts';
import { number } from '../../../engine/parameters.ts';
import { add, atLeastZero, type Range, rising, subtract, sum, times, ZERO } from '../../../engine/range.ts';
import { childrenOf, parentsOf } from '../units/family.ts';
import { isStudent } from '../units/student.ts';
import {
  ASSISTANCE,
  BUSINESS,
  cashOf,
  CHILD_SUPPORT,
  gets,
  RENTAL,
  union,
  UNEARNED,
  VETERANS_PENSION,
  WAGES,
  without,
} from '../income-types.ts';
import { NET } from '../tax/self-employment-tax.ts';

/** Public help for people in need does not count; support and a pension by need are read apart. */
const OTHER = without(UNEARNED, ASSISTANCE, CHILD_SUPPORT, VETERANS_PENSION);
const CAN_BE_LOSS = [RENTAL];
/** Help that goes by need. */
const BY_NEED = union(ASSISTANCE, VETERANS_PENSION);
const ADULT = 18;
const STUDENT_UNTIL = 22;
/** A third of a child's support is left out (20 CFR 416.1124(c)(11)). */
const SUPPORT_COUNTED = 2 / 3;

/**
 * Dollars a month by work: wages and net earnings of a business, which are a share of its profit. A loss
 * comes off wages (20 CFR 416.1110, 416.1111(b); POMS SI 00820.220). Pay of work-study does not count (20 U.S.C. 1087uu(a)).
 */
export function ssiEarned(c: Context, i: number): Range {
  const business = rising(income(c, i, BUSINESS), (n) => (n > 0 ? n * NET : n));
  return atLeastZero(add(income(c, i, WAGES), business));
}

/** Dollars a month by work, less what students under 22 may earn (20 CFR 416.1112(c)(3)); its limit for the year is not looked at. */
export function ssiPay(c: Context, i: number): Range {
  const pay = ssiEarned(c, i);
  if (ageOf(c, i) >= STUDENT_UNTIL || pay.max === 0) return pay;
  const most = number(c, 'ssi.student-pay', ['month']);
  return c.choose(
    () => isStudent(c, i),
    () => atLeastZero(subtract(pay, most)),
    () => pay,
  );
}

/** Support paid for a child counts for the child, whoever it is paid to; for several children, in equal parts. */
function support(c: Context, i: number): Range {
  const own = income(c, i, CHILD_SUPPORT);
  if (ageOf(c, i) >= ADULT) return everyone(c).some((j) => ageOf(c, j) < ADULT) ? ZERO : own;
  const share = (p: number): Range => {
    const children = childrenOf(c, p).filter((j) => ageOf(c, j) < ADULT);
    return times(income(c, p, CHILD_SUPPORT), 1 / children.length);
  };
  return times(add(own, sum(parentsOf(c, i).map(share))), SUPPORT_COUNTED);
}

/** Dollars a month from all else that does not go by need. */
export const ssiOther = (c: Context, i: number): Range =>
  add(cashOf(c, i, OTHER, CAN_BE_LOSS), support(c, i));

/** Dollars a month of a pension that goes by need, of which nothing is left out (20 CFR 416.1124(c)(12)). */
export const ssiNeedBased = (c: Context, i: number): Range => income(c, i, VETERANS_PENSION);

/** Dollars a month from all but work; public help for people in need does not count. */
export const ssiUnearned = (c: Context, i: number): Range => add(ssiOther(c, i), ssiNeedBased(c, i));

/** Income of person `i` that counts for a wife, husband or child: none of who gets help by need (20 CFR 416.1161(a)). */
export const ssiShared = (c: Context, i: number, amount: Range): Range =>
  c.choose(
    () => gets(c, i, BY_NEED),
    () => ZERO,
    () => amount,
  );

/** What a child has of their own, dollars a month. */
export const ssiChildIncome = (c: Context, i: number): Range => add(ssiUnearned(c, i), ssiPay(c, i));
