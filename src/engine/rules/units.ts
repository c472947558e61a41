/** Programs that judge each unit of a home by itself: the groups that share food, the families with a child. */
import type { Context } from '../context.ts';
import type { Household } from '../../facts/values.ts';
import type { JudgedUnit, Outcome, PersonOutcome, Result } from '../types.ts';
import type { Prepared } from './prepared.ts';
import { resultOf, without } from './result.ts';

const BEST_FIRST = ['receiving', 'likely', 'possible', 'unlikely'] as const;
const OUTCOMES: readonly Outcome[] = ['likely', 'possible', 'unlikely'];
const best = <T extends string>(order: readonly T[], found: readonly T[]): T | undefined =>
  order.find((it) => found.includes(it));

/** The results of the units, that of people[0]'s unit first. */
export function judgeUnits(c: Context, p: Prepared): readonly JudgedUnit[] {
  const units = p.units?.(c) ?? [];
  const judged = units.map(({ household, isForOfficeToSay }): JudgedUnit => {
    const own = household === c.household ? resultOf(c, p) : inHome(c, household, p);
    return {
      ids: new Set(household.people.map(({ id }) => id)),
      result: isForOfficeToSay ? atBestPossible(own) : own,
    };
  });
  const [first] = judged;
  // Who can likely get it with the others need not stand apart.
  const isPlain = first !== undefined && first.result.eligibility === 'likely';
  return judged.filter((_, n) => n === 0 || !(isPlain && units[n]?.isForOfficeToSay));
}

/** The result of a unit, with paths as they are in the whole home; what the home has said is no longer asked. */
function inHome(c: Context, household: Household, p: Prepared): Result {
  const result = c.inside(household).of(p.result);
  const at = household.people.map(({ id }) => c.household.people.findIndex((person) => person.id === id));
  const inWhole = (path: string): string =>
    path.replace(/^people\[(\d+)\]/, (_, i: string) => `people[${at[Number(i)] ?? 0}]`);
  const isOpen = (path: string): boolean => !isSaid(c.household, path);
  const paths = (own: readonly string[]): string[] => own.map(inWhole).filter(isOpen);
  return { ...result, missing: paths(result.missing), unsettled: paths(result.unsettled) };
}

/** Whether the home states an amount that a unit knows only up to its share. */
function isSaid({ assets, expenses = {} }: Household, path: string): boolean {
  if (path === 'assets') return typeof assets === 'number';
  const [, cost] = /^expenses\.(\w+)$/.exec(path) ?? [];
  return cost !== undefined && typeof expenses[cost as keyof typeof expenses] === 'number';
}

function atBestPossible(result: Result): Result {
  const lower = <T extends string>(outcome: T): T | 'possible' =>
    outcome === 'unlikely' ? outcome : 'possible';
  return {
    ...result,
    outcome: lower(result.outcome),
    eligibility: lower(result.eligibility),
    people: result.people.map((person) => ({ ...person, outcome: lower(person.outcome) })),
  };
}

/** One result for the home: whoever of it can get the program, and the amount of people[0]'s unit. */
export function resultOfUnits(c: Context, p: Prepared): Result {
  const judged = p.byUnit ? c.of(p.byUnit) : [];
  const [first, ...others] = judged.map(({ result }) => result);
  if (!first) return resultOf(c, p);
  // A unit that gets it now, or may get it, counts even where it could not get it anew.
  const open = others.filter((r) => r.outcome !== 'unlikely');
  if (!open.length) return first;
  const can = open.filter(({ eligibility }) => eligibility !== 'unlikely');
  const all = [first, ...open];
  const outcome =
    best(
      BEST_FIRST,
      all.map((r) => r.outcome),
    ) ?? 'unlikely';
  const { estimate } = first;
  const rest = without(first, 'estimate', 'later', 'kind');
  const kind = all.find((r) => r.kind !== undefined)?.kind;
  const isOwn = first.eligibility !== 'unlikely';
  return {
    ...rest,
    outcome,
    eligibility:
      best(
        OUTCOMES,
        all.map((r) => r.eligibility),
      ) ?? 'unlikely',
    people: everyoneOf(all),
    ...(kind === undefined ? {} : { kind }),
    ...(isOwn && estimate ? { estimate } : {}),
    ...(can.length
      ? {
          units: can.map((r) => ({
            people: r.people.map(({ id }) => id),
            outcome: r.eligibility,
            ...(r.estimate ? { estimate: r.estimate } : {}),
          })),
        }
      : {}),
    reasons: (isOwn || !can.length ? [first, ...can] : can).flatMap(({ reasons }) => reasons),
    missing: outcome === 'possible' ? pathsOf(all.map((r) => r.missing)) : [],
    unsettled: pathsOf(all.map((r) => [...r.unsettled, ...r.missing])),
  };
}

const pathsOf = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

/** Everyone whom a unit's result names, with the best that any says of them. */
function everyoneOf(results: readonly Result[]): PersonOutcome[] {
  const people = results.flatMap((r) => r.people);
  return [...new Set(people.map(({ id }) => id))].flatMap((id) => {
    const own = people.filter((person) => person.id === id);
    const outcome = best(
      OUTCOMES,
      own.map((person) => person.outcome),
    );
    return own.find((person) => person.outcome === outcome) ?? [];
  });
}
