import type { Context } from '../context.ts';
import { numberOf, personAt } from '../facts.ts';
import { exactly, type Range } from '../range.ts';

const MOST = 168;

/** Hours a week that person `i` is paid for; a closed household that does not say them works the hours of its income. */
export function weeklyHours(c: Context, i: number): Range {
  const { workHoursPerWeek } = personAt(c, i);
  if (workHoursPerWeek !== undefined || !c.closed) return numberOf(c, i, 'workHoursPerWeek', MOST);
  const { income = [] } = personAt(c, i);
  const hours = income.map(({ hours = 0 }) => (typeof hours === 'number' ? hours : (hours.atLeast ?? 0)));
  return exactly(
    Math.min(
      MOST,
      hours.reduce((all, h) => all + h, 0),
    ),
  );
}
