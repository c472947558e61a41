import type { Context } from '../context.ts';
import { not, type Truth } from '../truth.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { snapStatus } from './snap-status.ts';
import { snapStudentLeftOut } from './snap-student.ts';

/** Whether person `i` would be a member of the SNAP household: shares its food, and nobody leaves them out by law. */
export function snapMember(c: Context, i: number): Truth {
  if (!foodGroupOf(c, 0).includes(i)) return false;
  return c.all(
    () => c.of(snapStatus, i),
    () => not(c.of(snapStudentLeftOut, i)),
  );
}
