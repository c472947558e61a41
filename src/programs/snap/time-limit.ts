import {
  add,
  all,
  type Amount,
  any,
  atLeast,
  count,
  NO,
  not,
  open,
  type Truth,
  truth,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';
import { foodUnitMember } from './food-unit.ts';
import { isStudent } from '../shared/units/student.ts';
import type { View } from '../../engine/view.ts';
import { isPregnant } from '../shared/is-pregnant.ts';
import { snapDisabled } from './disabled.ts';
import { weeklyHours } from '../shared/weekly-hours.ts';

const LAW = 'snap.time-limit';
const YOUNG_CHILD = 6;

/** Groups that the law of 2025 took out, and one that it took in (Public Law 119-21, section 10102). */
function byLaw(h: View, i: number, isNew: boolean): Truth {
  if (isNew) return h.flag(i, 'native');
  return any(
    h.housing('homeless', 'shelter'),
    () => h.flag(i, 'veteran'),
    () => (h.age(i) < 25 ? h.flag(i, 'formerFosterYouth') : NO),
  );
}

/** Whether the limit is set aside in the county for lack of jobs. */
function isWaived(h: View): Truth {
  if (!h.table(`${LAW}-waiver`)) return NO;
  if (h.c.household.county === undefined) return open('county');
  return truth(h.areas(`${LAW}-waiver`, []).may.length > 0);
}

/** Whether the three-month limit of 7 U.S.C. 2015(o) would hold for person `i` as things stand. */
function snapTimeLimit(h: View, i: number): Truth {
  const law = h.table(`${LAW}-state`) ?? h.table(LAW) ?? {};
  const at = (key: string): number => Number(law[key] ?? 0);
  const child = Math.max(at('childUnder'), YOUNG_CHILD);
  if (h.age(i) < at('from') || h.age(i) >= at('until')) return NO;
  if (foodGroupOf(h.c, 0).some((j) => h.age(j) < child)) return NO;
  const hours = (): Amount => add(h.of(weeklyHours, i), h.count(i, 'trainingHoursPerWeek'));
  return all(
    () => h.of(foodUnitMember, i),
    () => not(h.flag(i, 'disabled')),
    () => not(h.of(snapDisabled, i)),
    () => not(h.of(isPregnant, i)),
    () => not(atLeast(hours(), h.number(LAW, ['hours']))),
    () => not(h.of(isStudent, i)),
    () => not(byLaw(h, i, law['new'] === true)),
    () => not(h.listed('benefits', 'unemployment')),
    () => not(isWaived(h)),
  );
}

/** How many adults of the household would get SNAP for three months only unless they work, train or are exempt. */
export const snapTimeLimited = measure({
  per: 'household',
  unit: 'people',
  law: '7 U.S.C. 2015(o)',
  of: (h) => count(h.people.map((i) => snapTimeLimit(h, i))),
});
