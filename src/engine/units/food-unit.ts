import type { Context } from '../context.ts';
import { everyone } from '../facts.ts';
import { snapMember } from '../measures/snap-member.ts';
import { between, exactly, larger, type Range, smaller } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import { foodGroupOf } from './food-group.ts';

/**
 * Whether person `i` is a member of the SNAP household, given that it has one: who is the only one that may be,
 * is. Sums are of interest only then, because a household without a member fails by that alone.
 */
export function foodUnitMember(c: Context, i: number): Truth {
  const own = c.of(snapMember, i);
  const others = everyone(c).filter((j) => j !== i);
  return own ?? (others.every((j) => c.of(snapMember, j) === false) || undefined);
}

/** Who is a member of the SNAP household, one truth for each person (7 CFR 273.1, 273.4, 273.5). */
export const foodUnit = (c: Context): Truth[] => everyone(c).map((i) => c.of(foodUnitMember, i));

/** How many truths hold: at least those that are certain, at most those that are not ruled out. */
export const countOf = (truths: readonly Truth[]): Range =>
  between(truths.filter((t) => t === true).length, truths.filter((t) => t !== false).length);

/** Members of the SNAP household, one at least. People who are left out do not count, though their income may. */
export const foodUnitSize = (c: Context): Range => larger(countOf(c.of(foodUnit)), exactly(1));

/** People who share the food but are left out; never all of them. */
export function foodUnitLeftOut(c: Context): Range {
  const group = foodGroupOf(c, 0);
  const unit = c.of(foodUnit);
  return smaller(countOf(group.map((i) => not(unit[i]))), exactly(group.length - 1));
}
