import { personAt } from '../../engine/household/facts.ts';
import {
  all,
  any,
  below,
  each,
  NO,
  oneOf,
  pick,
  type OneOf,
  type Truth,
  truth,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { canBePregnant, isPregnant } from '../shared/is-pregnant.ts';

const CHILD_UNTIL = 5;
type Group = 'infant' | 'child' | 'pregnant' | 'breastfeeding' | 'postpartum' | 'none';

/** Whether a pregnancy ended so lately; a closed household in which none has ended says none. */
function within(h: View, i: number, group: 'breastfeeding' | 'postpartum'): Truth {
  const isNever = h.closed && personAt(h.c, i).postpartumMonths === undefined;
  if (isNever || !canBePregnant(h, i)) return NO;
  return below(h.count(i, 'postpartumMonths'), h.number('wic.last-month', [group]));
}

const isBreastfeeding = (h: View, i: number): Truth =>
  all(within(h, i, 'breastfeeding'), () => h.flag(i, 'breastfeeding'));

/** Whether person `i` is somebody WIC is for: pregnant, a new parent, a baby or a child under 5. */
export const isForWic = measure({
  per: 'person',
  law: '42 U.S.C. 1786(b)',
  of: (h, i) =>
    any(
      truth(h.age(i) < CHILD_UNTIL),
      () => h.of(isPregnant, i),
      () => within(h, i, 'postpartum'),
      () => isBreastfeeding(h, i),
    ),
});

/** The first of some groups whose test holds. */
function firstOf(groups: readonly (readonly [Group, Truth])[]): OneOf<Group> {
  const [first, ...others] = groups;
  if (!first) return oneOf(['none']);
  const [group, test] = first;
  return each(pick(test, [() => oneOf([group])], [() => firstOf(others)]), (next) => next());
}

/** The group of WIC food that person `i` gets: infant, child, pregnant, breastfeeding, postpartum or none. */
export const wicGroup = measure({
  per: 'person',
  law: '7 CFR 246.10(e)',
  of: (h, i): OneOf<Group> => {
    if (h.age(i) < CHILD_UNTIL) return oneOf([h.age(i) === 0 ? 'infant' : 'child']);
    return firstOf([
      ['pregnant', h.of(isPregnant, i)],
      ['breastfeeding', isBreastfeeding(h, i)],
      ['postpartum', within(h, i, 'postpartum')],
    ]);
  },
});
