/** SUN Bucks, the summer food money for children of school age (7 CFR part 292). */
import {
  atBestOpen,
  either,
  NO,
  OFFICE_DECIDES,
  orElse,
  truth,
  when,
  YES,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { isPupil } from '../shared/units/student.ts';
import { schoolMealsForAll } from '../school-meals/limit.ts';

/** Ages at which every state makes children go to school, and those at which only some do. */
const ALWAYS = { from: 6, to: 16 };
const SOMETIMES = { from: 5, to: 18 };

/**
 * Whether person `i` is a child of school age. States draw the line between 5 and 7 and between 16 and 18, so
 * of a child of 5, 17 or 18 who is not at school only the state can say.
 */
export const isSunBucksChild = measure({
  per: 'person',
  law: '7 CFR 292.6(a)',
  of: (h, i) => {
    const age = h.age(i);
    if (age >= ALWAYS.from && age <= ALWAYS.to) return YES;
    return orElse(h.of(isPupil, i), () => (age < SOMETIMES.from || age > SOMETIMES.to ? NO : OFFICE_DECIDES));
  },
});

/** Whether the place takes part; where only tribes do, it hangs on where one lives. */
export const sunBucksTakesPart = measure({
  per: 'household',
  law: '42 U.S.C. 1762(a)',
  of: (h) => {
    const takesPart = h.word('sun-bucks.takes-part');
    return takesPart === 'tribes' ? OFFICE_DECIDES : truth(takesPart !== false);
  },
});

/**
 * Whether free or reduced-price meals at school show a low income. They do where somebody checked it, and not where
 * the whole school eats for free; of that only the school knows.
 */
export const sunBucksByMeals = measure({
  per: 'household',
  law: '7 CFR 292.6(b), (c)',
  of: (h) => either(h.of(schoolMealsForAll), NO, () => atBestOpen(h.listed('benefits', 'schoolMeals'))),
});

/** Dollars a summer for person `i`. */
export const sunBucksAmount = measure({
  per: 'person',
  unit: 'dollars a summer',
  law: '42 U.S.C. 1762(b)(2)',
  of: (h, i) => {
    const amount = h.maybeNumber('sun-bucks.state-amount') ?? h.number('sun-bucks.amount');
    return when(h.of(isSunBucksChild, i), amount, ZERO);
  },
});
