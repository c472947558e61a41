import type { Context } from '../../engine/context.ts';
import { choiceIn, flag, housingIn, numberOf, personAt } from '../../engine/household/facts.ts';
import { asRange, isTable, lookup } from '../../engine/parameters.ts';
import { above, add, atLeast, larger, type Range, smaller, sum, ZERO } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { parentSets } from '../shared/units/care-family.ts';
import { relationOf } from '../shared/units/family.ts';
import { every, some } from '../shared/units/some.ts';
import { isFullTimeStudent } from '../shared/units/student.ts';
import { earnedMonthly } from '../shared/earned-monthly.ts';
import { getsTanf } from '../shared/gets-now.ts';
import { gets, UNEMPLOYMENT } from '../shared/income-types.ts';
import { weeklyHours } from '../shared/weekly-hours.ts';

/** Hours a week of work and training of person `p`. */
const hoursOf = (c: Context, p: number): Range =>
  add(c.of(weeklyHours, p), numberOf(c, p, 'trainingHoursPerWeek'));

/** The state's hours a week: of each parent, of both together (two), or of the other one of two (other). */
function hoursTable(c: Context): Record<'one' | 'two' | 'other', Range | undefined> {
  const value = lookup(c, 'child-care.hours');
  const at = (key: string) => (isTable(value) ? asRange(value[key]) : undefined);
  return { one: asRange(value) ?? at('one'), two: at('two'), other: at('other') };
}

/** Work, training or study enough for one parent; where the state sets no hours, any. */
function isActive(c: Context, p: number, least: Range | undefined): Truth {
  return c.any(
    () => isFullTimeStudent(c, p),
    () =>
      least && least.min > 0
        ? atLeast(hoursOf(c, p), least)
        : c.any(
            () => above(hoursOf(c, p), ZERO),
            () => above(c.of(earnedMonthly, p), ZERO),
          ),
  );
}

/** Pay without hours in a household that leaves nothing open: the person works, but how long is not said. */
const worksUnsaid = (c: Context, p: number): Truth => {
  const { workHoursPerWeek } = personAt(c, p);
  const { income: items = [] } = personAt(c, p);
  const said = workHoursPerWeek !== undefined || items.some(({ hours }) => hours !== undefined);
  return c.closed && !said ? above(c.of(earnedMonthly, p), ZERO) : false;
};

/** What an office may accept in place of hours: a search for work, a condition that keeps from it, part-time study. */
const mayCount = (c: Context, p: number): Truth =>
  c.any(
    () => worksUnsaid(c, p),
    () => choiceIn(c, p, 'student', ['collegeHalfTime']),
    () => flag(c, p, 'disabled'),
    () => gets(c, p, UNEMPLOYMENT),
    () => flag(c, p, 'lostJobThroughNoFault'),
  );

/** Open where the test holds or is open; no where it does not hold. */
const atMostPerhaps = (c: Context, test: () => Truth): Truth =>
  c.decided(test) === false ? false : undefined;

function together(c: Context, parents: readonly number[]): Truth {
  const { one, two, other } = hoursTable(c);
  const [first, second] = parents;
  if (first === undefined || second === undefined || !one) return false;
  const hours = parents.map((p) => hoursOf(c, p));
  if (two) return atLeast(sum(hours), two);
  if (!other) return false;
  return c.all(
    () => atLeast(hours.reduce(smaller), one),
    () => atLeast(hours.reduce(larger), other),
  );
}

/** The hours that each of two parents has to have, where they need not add up. */
function eachOf(c: Context, parents: readonly number[]): Range | undefined {
  const { one, other } = hoursTable(c);
  return parents.length > 1 && other ? other : one;
}

function allActive(c: Context, parents: readonly number[]): Truth {
  const least = eachOf(c, parents);
  return c.any(
    () => every(c, parents, (p) => isActive(c, p, least)),
    () => together(c, parents),
    () =>
      atMostPerhaps(c, () =>
        every(c, parents, (p) =>
          c.any(
            () => isActive(c, p, least),
            () => mayCount(c, p),
          ),
        ),
      ),
  );
}

/** The same answer whoever the parents are, or none. */
function whoever(
  c: Context,
  sets: readonly (readonly number[])[],
  test: (set: readonly number[]) => Truth,
): Truth {
  if (every(c, sets, test) === true) return true;
  return some(c, sets, test) === false ? false : undefined;
}

/**
 * Whether every parent of child `i` works, trains or studies as much as the state asks (45 CFR 98.20(a)(3)). Foster
 * families, families without a home and families with TANF have ways of their own, on which the office decides.
 */
export function childCareActivity(c: Context, i: number): Truth {
  return c.any(
    () => whoever(c, parentSets(c, i), (parents) => allActive(c, parents)),
    () => atMostPerhaps(c, () => relationOf(c, i) === 'fosterChild'),
    () => atMostPerhaps(c, () => housingIn(c, ['homeless', 'shelter'])),
    () => atMostPerhaps(c, () => c.of(getsTanf)),
  );
}
