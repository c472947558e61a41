import { MOST_HOURS } from '../../facts/table.ts';
import type { Context } from '../context.ts';
import { hoursOf, incomeOf, numberOf, personAt } from '../facts.ts';
import { exactly, type Range, smaller, sum, ZERO } from '../range.ts';

/** Hours a week that person `i` is paid for; a closed household that does not say them works the hours of its income. */
export function weeklyHours(c: Context, i: number): Range {
  const { workHoursPerWeek } = personAt(c, i);
  if (workHoursPerWeek !== undefined || !c.closed) return numberOf(c, i, 'workHoursPerWeek');
  const { income = [] } = incomeOf(c, i);
  const hours = income.map((item, n) => (item.hours === undefined ? ZERO : hoursOf(c, item, i, n)));
  return smaller(sum(hours), exactly(MOST_HOURS));
}
