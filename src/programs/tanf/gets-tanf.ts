import { any, some } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { TANF } from '../shared/income-types.ts';

/** Whether somebody in the household gets TANF cash now: the benefit is named, or income of that type is. */
export const getsTanf = measure({
  per: 'household',
  law: '42 U.S.C. 601',
  of: (h) => any(h.listed('benefits', 'tanf'), () => some(h.people, (i) => h.gets(i, TANF))),
});
