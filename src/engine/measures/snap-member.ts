import type { Context } from '../context.ts';
import { not, type Truth } from '../truth.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { snapStatus } from './snap-status.ts';
import { snapStudentLeftOut } from './snap-student.ts';

/** Whether person `i` shares the food of people[0], and so is of the same SNAP household. */
export const snapSharesFood = (c: Context, i: number): boolean => foodGroupOf(c, 0).includes(i);

/** Whether person `i` would be a member of the SNAP household: shares its food, and nobody leaves them out by law. */
export function snapMember(c: Context, i: number): Truth {
  if (!snapSharesFood(c, i)) return false;
  return c.all(
    () => c.of(snapStatus, i),
    () => not(c.of(snapStudentLeftOut, i)),
  );
}
