/** Whom Social Security pays on the record of a wife, husband or parent (42 U.S.C. 402(b) to (h)). */
import { any, atBestOpen, NO, some, type Truth, truth, YES } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { childrenOf, parentsOf } from '../shared/units/family.ts';
import { isPupil } from '../shared/units/student.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';
import type { View } from '../../engine/view.ts';
import { RETIREMENT, SSDI } from '../shared/income-types.ts';
import { getsSsdiNow } from '../shared/gets-now.ts';
import { hasDisability } from '../shared/has-disability.ts';

const ADULT = 18;
/** Ages below which a child's parent is paid for the care, and before which a disability must have begun. */
const IN_CARE = 16;
const BEGAN = 22;

const perPerson = (law: string, of: (h: View, i: number) => Truth) => measure({ per: 'person', law, of });

/** Whether person `i` gets Social Security retirement now. */
export const getsRetirement = perPerson('42 U.S.C. 402(a)', (h, i) => h.gets(i, RETIREMENT));

/** Whether person `i` says how much SSDI they get now; that somebody gets it, unsaid who, is asked too late to save a question. */
export const getsDisabilityPay = perPerson('42 U.S.C. 423(a)', (h, i) => h.gets(i, SSDI));

const getsDisability = (h: View, i: number): Truth => h.of(getsSsdiNow, i);

const ofSpouse = (gets: (h: View, i: number) => Truth) =>
  perPerson('42 U.S.C. 402(b), (c)', (h, i) => {
    const spouse = spouseOf(h.c, i);
    return spouse === undefined ? NO : gets(h, spouse);
  });
const ofParent = (gets: (h: View, i: number) => Truth) =>
  perPerson('42 U.S.C. 402(d)', (h, i) => some(parentsOf(h.c, i), (parent) => gets(h, parent)));

/** Whether the wife or husband of person `i` gets retirement benefits. */
export const hasRetiredSpouse = ofSpouse((h, i) => h.of(getsRetirement, i));
/** Whether the wife or husband of person `i` gets disability benefits. */
export const hasDisabledSpouse = ofSpouse(getsDisability);
/** Whether a parent of person `i` gets retirement benefits. */
export const hasRetiredParent = ofParent((h, i) => h.of(getsRetirement, i));
/** Whether a parent of person `i` gets disability benefits. */
export const hasDisabledParent = ofParent(getsDisability);

/** Whether person `i` has been disabled since before 22: whoever is older may have become so later, which nobody states. */
const disabledSinceYouth = (h: View, i: number): Truth =>
  h.age(i) >= BEGAN ? atBestOpen(h.of(hasDisability, i)) : h.of(hasDisability, i);

/** Whether person `i` can be paid as a child: not married, and under 18, in school at 18, or disabled since before 22. */
export const isBenefitChild = perPerson('42 U.S.C. 402(d)(1)', (h, i) => {
  if (spouseOf(h.c, i) !== undefined) return NO;
  if (h.age(i) < ADULT) return YES;
  return any(
    () => (h.age(i) === ADULT ? h.of(isPupil, i) : NO),
    () => disabledSinceYouth(h, i),
  );
});

/** Whether person `i` looks after an own child who is under 16 or disabled. */
export const caresForChild = perPerson('42 U.S.C. 402(b)(1)(B), (g)', (h, i) =>
  some(childrenOf(h.c, i), (child) => any(truth(h.age(child) < IN_CARE), () => disabledSinceYouth(h, child))),
);

/** Whether person `i` can be paid as a wife or husband: of the age for retirement, or with a child to look after. */
export const isBenefitSpouse = perPerson('42 U.S.C. 402(b), (c)', (h, i) => {
  const age = h.number('social-security-retirement.earliest-age').min;
  return any(truth(h.age(i) >= age), () => h.of(caresForChild, i));
});
