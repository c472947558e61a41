import type { IncomeType } from '../../schema/household.ts';
import type { Context } from '../context.ts';
import { ageOf, choiceIn, flag, income, personAt } from '../facts.ts';
import { number } from '../parameters.ts';
import { above, atLeast, ZERO } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { getsTanf } from './gets-tanf.ts';
import { snapDisabled } from './snap-disabled.ts';
import { weeklyHours } from './weekly-hours.ts';

const WORK_STUDY: ReadonlySet<IncomeType> = new Set(['workStudy']);
const OWN_CHILD = new Set(['child', 'stepchild', 'fosterChild']);
const COUPLE = new Set(['self', 'spouse']);

const rule = (c: Context, key: string): number => number(c, 'snap.student-rule', [key]).min;
const isOfCouple = (c: Context, i: number): boolean => COUPLE.has(personAt(c, i).relationship);

/** Ages of the children that person `i` is a parent of; of a grandchild's parent we know only that it may be one. */
const childrenBelow = (c: Context, age: number, whose: ReadonlySet<string>): boolean =>
  foodGroupOf(c, 0).some((j) => whose.has(personAt(c, j).relationship) && ageOf(c, j) < age);

/**
 * Whether person `i` cares for a child as the student rule wants it: under 6; under 12 where a single parent
 * studies full time; from 6 to 11 in other homes only where no care is to be had, which the office judges.
 */
function caresForChild(c: Context, i: number): Truth {
  if (!isOfCouple(c, i)) return mayBeParent(c, i) ? undefined : false;
  if (childrenBelow(c, rule(c, 'childUnder'), OWN_CHILD)) return true;
  if (!childrenBelow(c, rule(c, 'childUnderAlone'), OWN_CHILD)) return false;
  const alone = foodGroupOf(c, 0).filter((j) => isOfCouple(c, j)).length === 1;
  return alone && choiceIn(c, i, 'student', ['collegeFullTime']) ? true : undefined;
}
const mayBeParent = (c: Context, i: number): boolean =>
  (personAt(c, i).relationship === 'child' && childrenBelow(c, 12, new Set(['grandchild']))) ||
  (personAt(c, i).relationship === 'partner' && childrenBelow(c, 12, OWN_CHILD));

const isExempt = (c: Context, i: number): Truth =>
  c.any(
    () => caresForChild(c, i) === true,
    () => atLeast(c.of(weeklyHours, i), number(c, 'snap.student-rule', ['hours'])),
    () => above(income(c, i, WORK_STUDY), ZERO),
    () => flag(c, i, 'disabled'),
    () => c.of(snapDisabled, i),
    () => c.of(getsTanf),
    () => caresForChild(c, i),
  );

/** Whether person `i` is left out as a college student without an exemption (7 CFR 273.5). */
export function snapStudentLeftOut(c: Context, i: number): Truth {
  if (ageOf(c, i) < rule(c, 'from') || ageOf(c, i) >= rule(c, 'until')) return false;
  return c.all(
    () => choiceIn(c, i, 'student', ['collegeHalfTime', 'collegeFullTime']),
    () => not(isExempt(c, i)),
  );
}
