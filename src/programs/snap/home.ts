import { either, OFFICE_DECIDES, YES } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';

/**
 * Whether the household lives where SNAP can be used. Places that give most meals are left out, but for shelters,
 * treatment centers, group homes and housing for older people, which the office tells apart.
 */
export const snapHome = measure({
  per: 'household',
  law: '7 CFR 273.1(b)(7)(vi)',
  of: (h) => either(h.housing('facility'), OFFICE_DECIDES, YES),
});
