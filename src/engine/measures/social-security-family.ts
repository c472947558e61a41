/** Whom Social Security pays on the record of a wife, husband or parent (42 U.S.C. 402(b) to (h)). */
import type { Context } from '../context.ts';
import { ageOf } from '../facts.ts';
import { number } from '../parameters.ts';
import type { Truth } from '../truth.ts';
import { childrenOf, parentsOf } from '../units/family.ts';
import { some } from '../units/some.ts';
import { isPupil } from '../units/student.ts';
import { spouseOf } from '../units/tax-unit.ts';
import { gets, RETIREMENT, SSDI } from './income-types.ts';
import { getsSsdiNow } from './snap-disabled.ts';
import { hasDisability } from './ssdi-condition.ts';

const ADULT = 18;
/** Ages below which a child's parent is paid for the care, and before which a disability must have begun. */
const IN_CARE = 16;
const BEGAN = 22;

/** Whether person `i` gets Social Security retirement now. */
export const getsRetirement = (c: Context, i: number): Truth => gets(c, i, RETIREMENT);

/** Whether person `i` says how much SSDI they get now; that somebody gets it, unsaid who, is asked too late to save a question. */
export const getsDisabilityPay = (c: Context, i: number): Truth => gets(c, i, SSDI);

type Gets = (c: Context, i: number) => Truth;
const spouseGets = (c: Context, i: number, gets: Gets): Truth => {
  const spouse = spouseOf(c, i);
  return spouse !== undefined && gets(c, spouse);
};
const parentGets = (c: Context, i: number, gets: Gets): Truth =>
  some(c, parentsOf(c, i), (parent) => gets(c, parent));

/** Whether the wife or husband of person `i` gets retirement benefits. */
export const hasRetiredSpouse = (c: Context, i: number): Truth => spouseGets(c, i, getsRetirement);
/** Whether the wife or husband of person `i` gets disability benefits. */
export const hasDisabledSpouse = (c: Context, i: number): Truth => spouseGets(c, i, getsSsdiNow);
/** Whether a parent of person `i` gets retirement benefits. */
export const hasRetiredParent = (c: Context, i: number): Truth => parentGets(c, i, getsRetirement);
/** Whether a parent of person `i` gets disability benefits. */
export const hasDisabledParent = (c: Context, i: number): Truth => parentGets(c, i, getsSsdiNow);

/** Whether person `i` has been disabled since before 22: whoever is older may have become so later, which nobody states. */
const disabledSinceYouth = (c: Context, i: number): Truth => {
  const now = hasDisability(c, i);
  return now && ageOf(c, i) >= BEGAN ? undefined : now;
};

/** Whether person `i` can be paid as a child: not married, and under 18, in school at 18, or disabled since before 22. */
export function isBenefitChild(c: Context, i: number): Truth {
  if (spouseOf(c, i) !== undefined) return false;
  if (ageOf(c, i) < ADULT) return true;
  return c.any(
    () => ageOf(c, i) === ADULT && isPupil(c, i),
    () => disabledSinceYouth(c, i),
  );
}

/** Whether person `i` looks after an own child who is under 16 or disabled. */
export const caresForChild = (c: Context, i: number): Truth =>
  some(c, childrenOf(c, i), (child) => ageOf(c, child) < IN_CARE || disabledSinceYouth(c, child));

/** Whether person `i` can be paid as a wife or husband: of the age for retirement, or with a child to look after. */
export const isBenefitSpouse = (c: Context, i: number): Truth =>
  ageOf(c, i) >= number(c, 'social-security-retirement.earliest-age').min || caresForChild(c, i);
