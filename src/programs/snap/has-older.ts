import { all, any, every, not, some } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { foodUnitMember } from './food-unit.ts';
import { snapOlderOrDisabled } from './disabled.ts';

/** Whether a member of the SNAP household is 60 or older or disabled. */
export const snapHasOlder = measure({
  per: 'household',
  law: '7 CFR 271.2',
  of: (h) => some(h.people, (i) => all(h.of(snapOlderOrDisabled, i), () => h.of(foodUnitMember, i))),
});

/** Whether every member is 60 or older or disabled. */
export const snapAllOlder = measure({
  per: 'household',
  law: '7 CFR 271.2',
  of: (h) => every(h.people, (i) => any(h.of(snapOlderOrDisabled, i), () => not(h.of(foodUnitMember, i)))),
});
