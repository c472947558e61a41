import type { Context } from '../context.ts';
import { asRange, lookup } from '../parameters.ts';
import { either, type Range, ZERO } from '../range.ts';
import { wicGroup } from './wic-group.ts';

const GROUPS = ['infant', 'child', 'pregnant', 'breastfeeding', 'postpartum'] as const;

/** About what person `i`'s WIC food costs in the store, dollars a month; an estimate with two ends. */
export function wicWorth(c: Context, i: number): Range {
  const group = c.of(wicGroup, i);
  const of = (name: string): Range => asRange(lookup(c, 'wic.food-worth', [name])) ?? ZERO;
  return group === undefined ? GROUPS.map(of).reduce(either) : of(group);
}
