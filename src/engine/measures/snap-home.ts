import type { Context } from '../context.ts';
import { housingIn } from '../facts.ts';
import { not, type Truth } from '../truth.ts';

/**
 * Whether the household lives where SNAP can be used. Places that give most meals are left out, but for shelters,
 * treatment centers, group homes and housing for older people, which the office tells apart (7 CFR 273.1(b)(7)(vi)).
 */
export function snapHome(c: Context): Truth {
  const facility = housingIn(c, ['facility']);
  return facility ? undefined : not(facility);
}
