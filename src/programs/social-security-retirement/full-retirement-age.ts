/** Full retirement age by year of birth (42 U.S.C. 416(l)), of which the household only states the age. */
import type { Context } from '../../engine/context.ts';
import type { Day } from '../../engine/edition.ts';
import { ageOf } from '../../engine/household/facts.ts';
import { isTable, lookup } from '../../engine/parameters.ts';
import { between, exactly, type Range } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';

/** Nobody reaches it younger than 65, and everybody has by 68 (42 U.S.C. 416(l)(1)). */
const [YOUNGEST, OLDEST] = [65, 67];

/**
 * The first and the last day of birth that the age allows. Who is born on January 1 has the full age of the year before,
 * since an age is reached on the day before the birthday (20 CFR 404.2(c)(4)): both days are a day before the true ones.
 */
function born(c: Context, i: number): readonly [earliest: Day, latest: Day] {
  const { year, month, day } = c.edition.date;
  const age = ageOf(c, i);
  const earliest = { year: year - age - 1, month, day };
  if (month === 1 && day === 1) return [earliest, { year: earliest.year, month: 12, day: 31 }];
  // That a month may be shorter than 31 days moves no comparison.
  const before = day > 1 ? { month, day: day - 1 } : { month: month - 1, day: 31 };
  return [earliest, { year: year - age, ...before }];
}

/** Months of age for who was born in `year`; the table names the first year of each. */
function monthsFor(c: Context, year: number): number {
  const table = lookup(c, 'full-retirement-age');
  let months: unknown;
  if (isTable(table))
    for (const from in table) if (months === undefined || Number(from) <= year) months = table[from];
  return Number(months);
}

function isReached(c: Context, birth: Day): boolean {
  const { year, month, day } = c.edition.date;
  const months = 12 * (year - birth.year) + month - birth.month - monthsFor(c, birth.year);
  return months > 0 || (months === 0 && day > birth.day);
}

/** Whether person `i` has reached full retirement age; open in the year of age in which the day of birth decides. */
export function reachedFullAge(c: Context, i: number): Truth {
  const age = ageOf(c, i);
  if (age < YOUNGEST || age > OLDEST) return age > OLDEST;
  const [earliest, latest] = born(c, i).map((birth) => isReached(c, birth));
  return earliest === latest ? earliest : undefined;
}

/** Full retirement age of person `i` in years; two ends where the year of birth is not certain. */
export function fullRetirementAge(c: Context, i: number): Range {
  const [earliest, latest] = born(c, i).map((birth) => monthsFor(c, birth.year) / 12);
  return between(earliest ?? 0, latest ?? 0);
}

/** Where person `i` stands: `before` full retirement age, `near` it, or `past` it. */
export function retirementTiming(c: Context, i: number): 'before' | 'near' | 'past' {
  const reached = reachedFullAge(c, i);
  return reached === undefined ? 'near' : reached ? 'past' : 'before';
}

/** Age of person `i` in full years, as a number that a reason can show. */
export const ageInYears = (c: Context, i: number): Range => exactly(ageOf(c, i));
