import type { Context } from '../context.ts';
import type { Truth } from '../truth.ts';
import { taxUnitOf } from '../units/tax-unit.ts';

/** Whether person `i` stands on the return of people[0]. */
export const onTaxReturn = (c: Context, i: number): Truth => c.of(unitOfAnswerer)[i];
const unitOfAnswerer = (c: Context): Truth[] => taxUnitOf(c, 0);
