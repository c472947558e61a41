import type { Context } from '../../engine/context.ts';
import type { Truth } from '../../engine/truth.ts';

/**
 * Whether person `i` can have Medicaid as it stands. Spending down does not count: it closes neither
 * CHIP nor the marketplace credit until the bills are there (26 CFR 1.36B-2(c)(2)).
 */
export const couldHaveFullMedicaid = (c: Context, i: number): Truth =>
  c.others.mayBe('medicaid', i) === 'medicallyNeedy' ? false : c.others.can('medicaid', i);
