import { areasOf } from '../area.ts';
import type { Context } from '../context.ts';
import { ageOf, everyone, flag, housingIn, listed, numberOf } from '../facts.ts';
import { isTable, lookup, number } from '../parameters.ts';
import { add, atLeast, type Range } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import type { Table } from '../types.ts';
import { countOf, foodUnitMember } from '../units/food-unit.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { isStudent } from '../units/student.ts';
import { isPregnant } from './is-pregnant.ts';
import { snapDisabled } from './snap-disabled.ts';
import { weeklyHours } from './weekly-hours.ts';

const LAW = 'snap.time-limit';
const YOUNG_CHILD = 6;

function lawOf(c: Context): Table {
  const own = lookup(c, `${LAW}-state`);
  const law = isTable(own) ? own : lookup(c, LAW);
  return isTable(law) ? law : {};
}

/** Groups that the law of 2025 took out, and one that it took in (Public Law 119-21, section 10102). */
const byLaw = (c: Context, i: number, isNew: boolean): Truth =>
  isNew
    ? flag(c, i, 'native')
    : c.any(
        () => housingIn(c, ['homeless', 'shelter']),
        () => flag(c, i, 'veteran'),
        () => ageOf(c, i) < 25 && flag(c, i, 'formerFosterYouth'),
      );

/** Whether the limit is set aside in the county for lack of jobs. */
function isWaived(c: Context): Truth {
  if (!isTable(lookup(c, `${LAW}-waiver`))) return false;
  if (c.household.county === undefined) return c.need('county');
  return areasOf(c, `${LAW}-waiver`) !== undefined;
}

/** Whether the three-month limit of 7 U.S.C. 2015(o) would hold for person `i` as things stand. */
function snapTimeLimit(c: Context, i: number): Truth {
  const law = lawOf(c);
  const at = (key: string): number => Number(law[key] ?? 0);
  const child = Math.max(at('childUnder'), YOUNG_CHILD);
  if (ageOf(c, i) < at('from') || ageOf(c, i) >= at('until')) return false;
  if (foodGroupOf(c, 0).some((j) => ageOf(c, j) < child)) return false;
  const hours = () => add(c.of(weeklyHours, i), numberOf(c, i, 'trainingHoursPerWeek'));
  return c.all(
    () => c.of(foodUnitMember, i),
    () => not(flag(c, i, 'disabled')),
    () => not(c.of(snapDisabled, i)),
    () => not(isPregnant(c, i)),
    () => not(atLeast(hours(), number(c, LAW, ['hours']))),
    () => not(isStudent(c, i)),
    () => not(byLaw(c, i, law['new'] === true)),
    () => not(listed(c, 'benefits', 'unemployment')),
    () => not(isWaived(c)),
  );
}

/** How many adults of the household would get SNAP for three months only unless they work, train or are exempt. */
export const snapTimeLimited = (c: Context): Range => countOf(everyone(c).map((i) => snapTimeLimit(c, i)));
