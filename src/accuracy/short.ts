/** How much a few answers already tell: whole households cut down to what a short way asks, beside all their answers. */
import type { Household, Person } from '../facts/values.ts';
import type { Result, Screening } from '../engine/types.ts';
import type { Level, LevelFigures } from '../schema/short.ts';

/** The facts of `from` that are stated, of these. */
function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
}

/**
 * What is known after some answers. `short`, about ten: the place, people with their families, everyone's income and
 * health insurance, food, home, rent or mortgage. `thirteen` adds pregnancy, disability and savings; `all` is everything.
 */
export function cutTo(level: Level, household: Household): Household {
  if (level === 'all') return household;
  const { expenses = {}, assets = 0, people } = household;
  const few = people.map((p): Person => ({
    ...pick(p, ['ageMonths', 'parents', 'spouse']),
    id: p.id,
    relationship: p.relationship,
    age: p.age,
    income: p.income ?? [],
    insurance: p.insurance ?? ['none'],
    ...(level === 'thirteen' ? { pregnant: p.pregnant ?? false, disabled: p.disabled ?? false } : {}),
  }));
  return {
    ...pick(household, ['id', 'asOf', 'shareFood', 'housing']),
    state: household.state,
    unstated: 'unknown',
    people: few,
    expenses: pick(expenses, ['rent', 'mortgage']),
    ...(level === 'thirteen' ? { assets } : {}),
  };
}

/** What a result says on the answers so far: its outcome, or what is presumed; undefined while that is open. */
const said = ({ outcome, presumed }: Result): string | undefined =>
  outcome === 'possible' ? presumed?.outcome : outcome;

/** The figures of one level: rows are what all the answers of a household decide. */
export function figuresOf(few: readonly Screening[], whole: readonly Screening[]): LevelFigures {
  const total = { rows: 0, decided: 0, agree: 0 };
  const open = few.map(({ results }, i) => {
    for (const [n, result] of results.entries()) {
      const truth = whole[i]?.results[n]?.outcome;
      if (truth !== 'likely' && truth !== 'unlikely') continue;
      const now = said(result);
      total.rows++;
      if (now === undefined) continue;
      total.decided++;
      if ((now === 'unlikely') === (truth === 'unlikely')) total.agree++;
    }
    return results.filter((result) => said(result) === undefined).length;
  });
  open.sort((a, b) => a - b);
  return { ...total, openInTheMiddle: open[Math.floor(open.length / 2)] ?? 0 };
}
