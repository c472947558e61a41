import type { Context } from '../../engine/context.ts';
import { everyone } from '../../engine/household/facts.ts';
import { between, type Range } from '../../engine/range.ts';
import { hasQualifiedStatus } from '../shared/qualified-status.ts';

/**
 * How many people the income limit counts: everyone at the address (42 U.S.C. 8622(5)). Most states leave out those
 * whom federal benefits may not serve, some count them.
 */
export function liheapSize(c: Context): Range {
  const qualified = everyone(c).filter((i) => hasQualifiedStatus(c, i) === true).length;
  return between(Math.max(1, qualified), c.size);
}
