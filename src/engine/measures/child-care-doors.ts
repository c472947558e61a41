import type { Context } from '../context.ts';
import { word } from '../parameters.ts';

/** Whether the state takes families with SNAP without looking at their income. */
export const childCareTakesSnap = (c: Context): boolean => word(c, 'child-care.takes-snap') === true;
