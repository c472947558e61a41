import type { Context } from '../../engine/context.ts';
import { word } from '../../engine/parameters.ts';

/** Whether the state takes families with SNAP without looking at their income. */
export const childCareTakesSnap = (c: Context): boolean => word(c, 'child-care.takes-snap') === true;
