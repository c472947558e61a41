/** Ages at the end of the calendar year, which tax credits go by (26 U.S.C. 24(c)(1), 32(c)(1)(A)(ii)(II), 152(c)(3)). */
import type { Context } from '../../../engine/context.ts';
import { ageOf, pathOf, personAt } from '../../../engine/household/facts.ts';
import type { Truth } from '../../../engine/truth.ts';

const monthOf = (c: Context): number => Number(c.day.slice(5, 7));

/** Whether the birthday of this year is past; one of this month counts as past. Nobody says the day. */
export function hadBirthday(c: Context, i: number): Truth {
  const { birthMonth } = personAt(c, i);
  if (birthMonth !== undefined) return birthMonth <= monthOf(c);
  return monthOf(c) === 12 || c.need(pathOf(i, 'birthMonth'));
}

/** Whether person `i` is under an age at the end of the year. */
export function isUnderAtYearEnd(c: Context, i: number, age: number): Truth {
  if (ageOf(c, i) >= age) return false;
  return ageOf(c, i) + 1 < age || hadBirthday(c, i);
}

/** The ages that person `i` may have at the end of the year. */
export function agesAtYearEnd(c: Context, i: number): readonly number[] {
  const age = ageOf(c, i);
  const had = hadBirthday(c, i);
  return had === undefined ? [age, age + 1] : [had ? age : age + 1];
}

/** Whether person `i` had a birthday of this year after its first month, up to today: what is paid before it counts. */
export function turnedThisYear(c: Context, i: number): Truth {
  const { birthMonth } = personAt(c, i);
  return birthMonth === undefined
    ? c.need(pathOf(i, 'birthMonth'))
    : birthMonth > 1 && birthMonth <= monthOf(c);
}
