import type { IncomeType } from '../../schema/household.ts';
import type { Context } from '../context.ts';
import { everyone, income, listed } from '../facts.ts';
import { above, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';

const TANF: ReadonlySet<IncomeType> = new Set(['tanf']);

/** Whether somebody in the household gets TANF cash now: the benefit is named, or income of that type is. */
export function getsTanf(c: Context): Truth {
  return c.any(
    () => listed(c, 'benefits', 'tanf'),
    ...everyone(c).map((i) => () => above(income(c, i, TANF), ZERO)),
  );
}
