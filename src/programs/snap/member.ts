import type { Context } from '../../engine/context.ts';
import { all, NO, not } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';
import { snapStatus } from './status.ts';
import { snapStudentLeftOut } from './student.ts';

/** Whether person `i` shares the food of people[0], and so is of the same SNAP household. */
export const snapSharesFood = (c: Context, i: number): boolean => foodGroupOf(c, 0).includes(i);

/** Whether person `i` would be a member of the SNAP household: shares its food, and nobody leaves them out by law. */
export const snapMember = measure({
  per: 'person',
  law: '7 CFR 273.1',
  of: (h, i) =>
    snapSharesFood(h.c, i) ? all(h.of(snapStatus, i), () => not(h.of(snapStudentLeftOut, i))) : NO,
});
