import { NO } from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { taxUnitOf } from '../units/tax-unit.ts';

/** Whether person `i` stands on the return of people[0]. */
export const onTaxReturn = measure({
  per: 'person',
  law: '26 U.S.C. 151',
  of: (h, i) => h.of(taxUnitOf, 0)[i] ?? NO,
});
