/** For whom the child support agency works: a parent or caretaker of a child, or a parent who pays (42 U.S.C. 654(4)). */
import { pathOf, personAt } from '../../engine/household/facts.ts';
import {
  above,
  andThen,
  any,
  atBestOpen,
  NO,
  OFFICE_DECIDES,
  open,
  some,
  type Truth,
  truth,
  YES,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';

const LAW = '42 U.S.C. 654(4)';
/** Years that lie at least between a parent and a child. */
const GENERATION = 14;
const COUPLE = ['self', 'spouse', 'partner'];

const livesWith = (h: View, relation: string): boolean => h.people.some((j) => h.relation(j) === relation);

/** Whether at most one parent of child `i` lives here, so that another may live elsewhere. */
function hasOneParent(h: View, i: number): Truth {
  const { parents, relationship } = personAt(h.c, i);
  if (parents !== undefined) return truth(parents.length <= 1);
  const notSaid = open(pathOf(i, 'parents'));
  switch (relationship) {
    case 'fosterChild':
      return YES;
    case 'child':
      if (livesWith(h, 'spouse')) return NO;
      return livesWith(h, 'partner') ? notSaid : YES;
    case 'stepchild':
      // A parent and a stepparent: the other parent lives elsewhere, or has died.
      return livesWith(h, 'spouse') ? OFFICE_DECIDES : YES;
    default: {
      const mayBe = h.people.filter(
        (j) => j > 0 && h.relation(j) !== 'spouse' && h.age(j) >= h.age(i) + GENERATION,
      );
      return mayBe.length > 1 ? notSaid : YES;
    }
  }
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

/** Whether someone who pays child support has lost income: the agency may then lower the order, if it finds reason to. */
export const childSupportReview = measure({
  per: 'household',
  law: '42 U.S.C. 666(a)(10)',
  of: (h) => {
    const lost = any(h.listed('hardships', 'jobLoss'), () =>
      some(h.people, (i) => any(h.flag(i, 'lostJobThroughNoFault'), () => h.flag(i, 'hoursCut'))),
    );
    return atBestOpen(andThen(lost, () => above(h.expense('childSupportPaid'), ZERO)));
  },
});
