/** For whom the child support agency works: a parent or caretaker of a child, or a parent who pays (42 U.S.C. 654(4)). */
import { personAt } from '../../engine/household/facts.ts';
import {
  above,
  all,
  andThen,
  any,
  atBestOpen,
  NO,
  OFFICE_DECIDES,
  some,
  type Truth,
  YES,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { PAY } from '../shared/income-types.ts';
import { parentsOf } from '../shared/units/family.ts';

const LAW = '42 U.S.C. 654(4)';
const COUPLE = ['self', 'spouse', 'partner'];

/** Whether at most one parent of child `i` lives here, so that another may live elsewhere. */
function hasOneParent(h: View, i: number): Truth {
  const here = personAt(h.c, i).parents ?? parentsOf(h.c, i);
  if (here.length <= 1) return YES;
  // A parent and a stepparent: the other parent lives elsewhere, or has died.
  return h.relation(i) === 'stepchild' ? OFFICE_DECIDES : NO;
}

/** Whether a child in the home has a parent who may live elsewhere. */
export const childSupportChild = measure({
  per: 'household',
  law: LAW,
  of: (h) => {
    const end = h.number('child-support-services.child-age').min;
    const children = h.people.filter((i) => h.age(i) < end && !COUPLE.includes(h.relation(i)));
    return some(children, (i) => hasOneParent(h, i));
  },
});

const hadHoursCut = (h: View, i: number): Truth => all(h.gets(i, PAY), () => h.flag(i, 'hoursCut'));

/** Whether someone who pays child support has lost income: the agency may then lower the order, if it finds reason to. */
export const childSupportReview = measure({
  per: 'household',
  law: '42 U.S.C. 666(a)(10)',
  of: (h) => {
    const lost = any(h.listed('hardships', 'jobLoss'), () =>
      some(h.people, (i) => any(h.flag(i, 'lostJobThroughNoFault'), () => hadHoursCut(h, i))),
    );
    return atBestOpen(andThen(lost, () => above(h.expense('childSupportPaid'), ZERO)));
  },
});
