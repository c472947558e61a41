import type { Context } from '../../engine/context.ts';
import { asRange, isTable, lookup } from '../../engine/parameters.ts';
import { marketplacePercent } from './income.ts';
import { isOfBasicHealthAge } from './status.ts';
import { atMost, exactly } from '../../engine/range.ts';

/**
 * What person `i` gets through the marketplace: the credit, or the plan that the state has in its place
 * for people with a low income (42 U.S.C. 18051). Undefined while income leaves it open.
 */
export function marketplaceKind(c: Context, i: number): string | undefined {
  const plan = lookup(c, 'marketplace.basic-health');
  if (!isTable(plan) || !isOfBasicHealthAge(c, i)) return 'credit';
  const low = c.decided(() => atMost(c.of(marketplacePercent, i), asRange(plan['to']) ?? exactly(0)));
  return low === undefined ? undefined : low ? String(plan['name']) : 'credit';
}
