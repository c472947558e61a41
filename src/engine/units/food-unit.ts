import type { Context } from '../context.ts';
import { everyone } from '../facts.ts';
import { snapMember } from '../measures/snap-member.ts';
import { between, type Range } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import { foodGroupOf } from './food-group.ts';

/** Who is a member of the SNAP household of people[0], one truth for each person (7 CFR 273.1, 273.4, 273.5). */
export const foodUnit = (c: Context): Truth[] => everyone(c).map((i) => c.of(snapMember, i));

/** How many truths hold: at least those that are certain, at most those that are not ruled out. */
export const countOf = (truths: readonly Truth[]): Range =>
  between(truths.filter((t) => t === true).length, truths.filter((t) => t !== false).length);

/** Members of the SNAP household. People who are left out do not count, though their income may. */
export const foodUnitSize = (c: Context): Range => countOf(c.of(foodUnit));

/** People who share the food but are left out. */
export function foodUnitLeftOut(c: Context): Range {
  const unit = c.of(foodUnit);
  return countOf(foodGroupOf(c, 0).map((i) => not(unit[i])));
}
