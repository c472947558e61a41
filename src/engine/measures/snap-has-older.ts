import type { Context } from '../context.ts';
import { everyone } from '../facts.ts';
import { not, type Truth } from '../truth.ts';
import { foodUnitMember } from '../units/food-unit.ts';
import { every, some } from '../units/some.ts';
import { snapOlderOrDisabled } from './snap-disabled.ts';

/** Whether a member of the SNAP household is 60 or older or disabled. */
export const snapHasOlder = (c: Context): Truth =>
  some(c, everyone(c), (i) =>
    c.all(
      () => c.of(snapOlderOrDisabled, i),
      () => c.of(foodUnitMember, i),
    ),
  );

/** Whether every member is 60 or older or disabled. */
export const snapAllOlder = (c: Context): Truth =>
  every(c, everyone(c), (i) =>
    c.any(
      () => c.of(snapOlderOrDisabled, i),
      () => not(c.of(foodUnitMember, i)),
    ),
  );
