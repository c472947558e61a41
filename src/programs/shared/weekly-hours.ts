import { MOST_HOURS } from '../../facts/table.ts';
import { hoursOf, personAt } from '../../engine/household/facts.ts';
import { exactly, smaller, sum, ZERO } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';

/** Hours a week that person `i` is paid for; a closed household that does not say them works the hours of its income. */
export const weeklyHours = measure({
  per: 'person',
  unit: 'hours a week',
  law: 'a fact that is asked',
  of: (h, i) => {
    const { workHoursPerWeek, income = [] } = personAt(h.c, i);
    if (workHoursPerWeek !== undefined || !h.closed) return h.count(i, 'workHoursPerWeek');
    const hours = income.map((item, n) =>
      item.hours === undefined ? ZERO : h.from((c) => hoursOf(c, item, i, n)),
    );
    return smaller(sum(hours), exactly(MOST_HOURS));
  },
});
