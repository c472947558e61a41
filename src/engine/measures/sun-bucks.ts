/** SUN Bucks, the summer food money for children of school age (7 CFR part 292). */
import type { Context } from '../context.ts';
import { ageOf, listed } from '../facts.ts';
import { maybeNumber, number, word } from '../parameters.ts';
import { type Range, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';
import { isPupil } from '../units/student.ts';
import { schoolMealsForAll } from './school-meals-limit.ts';

/** Ages at which every state makes children go to school, and those at which only some do. */
const ALWAYS = { from: 6, to: 16 };
const SOMETIMES = { from: 5, to: 18 };

/**
 * Whether person `i` is a child of school age. States draw the line between 5 and 7 and between 16 and 18, so
 * of a child of 5, 17 or 18 who is not at school only the state can say.
 */
export function isSunBucksChild(c: Context, i: number): Truth {
  const age = ageOf(c, i);
  if (age >= ALWAYS.from && age <= ALWAYS.to) return true;
  const atSchool = isPupil(c, i);
  if (atSchool !== false) return atSchool;
  return age < SOMETIMES.from || age > SOMETIMES.to ? false : undefined;
}

/** Whether the place takes part; where only tribes do, it hangs on where one lives. */
export function sunBucksTakesPart(c: Context): Truth {
  const takesPart = word(c, 'sun-bucks.takes-part');
  return takesPart === 'tribes' ? undefined : takesPart !== false;
}

/**
 * Whether free or reduced-price meals at school show a low income. They do where somebody checked it, and not where
 * the whole school eats for free; of that only the school knows.
 */
export function sunBucksByMeals(c: Context): Truth {
  if (schoolMealsForAll(c)) return false;
  const gets = listed(c, 'benefits', 'schoolMeals');
  return gets ? undefined : gets;
}

/** Dollars a summer for person `i`. */
export const sunBucksAmount = (c: Context, i: number): Range =>
  c.of(isSunBucksChild, i) === false
    ? ZERO
    : (maybeNumber(c, 'sun-bucks.state-amount') ?? number(c, 'sun-bucks.amount'));
