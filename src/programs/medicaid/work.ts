import type { Context } from '../../engine/context.ts';
import { ageOf, everyone, flag, insured, numberOf } from '../../engine/household/facts.ts';
import { number, word } from '../../engine/parameters.ts';
import { add, atLeast, exactly, type Range, times } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { isAtCollege } from '../shared/units/student.ts';
import { earnedMonthly } from '../shared/earned-monthly.ts';
import { isCaretaker, inPregnancyCover } from './groups.ts';
import { weeklyHours } from '../shared/weekly-hours.ts';

const WEEKS_A_MONTH = 52 / 12;
/** A parent or relative of a child under this age need not work. */
const CHILD_UNDER = 14;
const GEORGIA_CHILD_UNDER = 6;

const caresForUnder = (c: Context, i: number, age: number): Truth =>
  everyone(c).some((j) => j !== i && ageOf(c, j) < age) && c.of(isCaretaker, i);

const activity = (c: Context, i: number): Range =>
  times(add(c.of(weeklyHours, i), numberOf(c, i, 'trainingHoursPerWeek')), WEEKS_A_MONTH);

/** Works, trains, studies or earns enough, or need not (42 U.S.C. 1396a(xx)). */
const meets = (c: Context, i: number): Truth =>
  c.any(
    () => atLeast(activity(c, i), number(c, 'medicaid.work', ['hours'])),
    () => atLeast(earnedMonthly(c, i), number(c, 'medicaid.work', ['pay'])),
    () => isAtCollege(c, i),
    () => inPregnancyCover(c, i),
    () => caresForUnder(c, i, CHILD_UNDER),
    () => flag(c, i, 'disabled'),
    () => flag(c, i, 'blind'),
    () => flag(c, i, 'native'),
    () => insured(c, i, 'medicare'),
    () => atLeast(numberOf(c, i, 'serviceConnectedRating'), exactly(100)),
    () => ageOf(c, i) < number(c, 'medicaid.foster-until').min && flag(c, i, 'formerFosterYouth'),
  );

/** Georgia's rule of before: hours, study, or a child under 6. */
const meetsGeorgia = (c: Context, i: number): Truth =>
  c.any(
    () => caresForUnder(c, i, GEORGIA_CHILD_UNDER),
    () => atLeast(activity(c, i), number(c, 'medicaid.work', ['hours'])),
    () => isAtCollege(c, i),
  );

/**
 * Whether person `i` meets the work requirement of adults, where it already holds. Who does not seem
 * to may have an exemption that we do not ask about, so that stays open; in Georgia, whose own rule
 * came first and has few exemptions, it is a no.
 */
export function meetsMedicaidWork(c: Context, i: number): Truth {
  const own = word(c, 'medicaid.work-start');
  const start = own ?? word(c, 'medicaid.work-start-federal');
  if (c.day < String(start)) return true;
  if (c.household.state === 'GA' && c.day < String(word(c, 'medicaid.work-start-federal')))
    return meetsGeorgia(c, i);
  return meets(c, i) === true ? true : undefined;
}
