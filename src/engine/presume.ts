/**
 * One more reading of a household that has left facts out: what comes out when every fact that was never asked is as
 * it is in most homes. It changes no outcome; it says where the answers so far are heading, and what that rests on.
 */
import { EXPENSE, HOUSEHOLD, PERSON } from '../facts/table.ts';
import type { FactTable } from '../facts/kinds.ts';
import type { Household, Person } from '../facts/values.ts';
import type { Presumed, Result } from './types.ts';

type Loose = Record<string, unknown>;
/** A household with nothing left out that has a usual value, and the paths of what was filled in. */
export interface Filled {
  readonly household: Household;
  readonly paths: ReadonlySet<string>;
}

/** Costs of each person, and the sum of the whole home, which holds while nobody's own is stated. */
const COSTS = { medicalCosts: 'medicalElderlyDisabled', healthPremiums: 'healthPremiums' } as const;

/**
 * The household with the usual value of every fact that was never asked. A fact that somebody was asked and does not
 * know, or would rather not say, stays open: `unsure` names it. Where what is left out is none, only the facts that
 * `among` names are filled in.
 */
export function withUsual(household: Household, among: ReadonlySet<string>): Filled {
  const paths = new Set<string>();
  const isClosed = household.unstated === 'none';
  const fill = (
    table: FactTable,
    stated: Loose,
    start: string,
    unsure: readonly string[],
    i?: number,
  ): Loose => {
    const filled: Loose = { ...stated };
    for (const [name, fact] of Object.entries(table)) {
      const path = start + name;
      if (fact.usual === null || name in stated || unsure.includes(name) || (isClosed && !among.has(path)))
        continue;
      const value: unknown = typeof fact.usual === 'function' ? fact.usual(household, i ?? 0) : fact.usual;
      if (value === null) continue;
      filled[name] = value;
      paths.add(path);
    }
    return filled;
  };
  const { unsure = [], expenses = {} } = household;
  const inSum = Object.entries(COSTS).flatMap(([own, sum]) => (expenses[sum] === undefined ? [] : [own]));
  const people = household.people.map(
    (person, i) =>
      fill(PERSON, person, `people[${i}].`, [...(person.unsure ?? []), ...inSum], i) as unknown as Person,
  );
  const costs = fill(
    EXPENSE,
    expenses,
    'expenses.',
    unsure.map((name) => name.replace('expenses.', '')),
  );
  const home = fill(HOUSEHOLD, household as unknown as Loose, '', unsure) as unknown as Household;
  return { household: { ...home, people, expenses: costs }, paths };
}

/** Whether a path was asked and is not known: an answer of "I don't know", or an amount of which nothing is known. */
function isUnsure(household: Household, path: string): boolean {
  const [, index, rest = ''] = /^people\[(\d+)\]\.(.+)$/.exec(path) ?? [];
  if (index === undefined) return (household.unsure ?? []).some((name) => covers(HOUSEHOLD, name, path));
  const person = household.people[Number(index)];
  const [, n] = /^income\[(\d+)\]\.amount$/.exec(rest) ?? [];
  if (n !== undefined) {
    const amount = person?.income?.[Number(n)]?.amount;
    return typeof amount === 'object' && amount.atLeast === undefined && amount.atMost === undefined;
  }
  return (person?.unsure ?? []).some((name) => covers(PERSON, name, rest));
}

/** Whether a name in `unsure` speaks of a fact: by the fact's name, or by a word of its list. */
function covers(table: FactTable, name: string, path: string): boolean {
  if (name === path) return true;
  const fact = table[path];
  if (fact?.kind === 'list') return fact.words.includes(name);
  const type = fact?.kind === 'records' ? fact.of['type'] : undefined;
  return type?.kind === 'choice' && type.words.includes(name);
}

/** The results, with what is presumed of each that is still possible. `read` judges another household under the same rules. */
export function withPresumed(
  results: readonly Result[],
  household: Household,
  read: (usual: Household) => readonly Result[],
): Result[] {
  const open = results.filter(({ outcome, missing }) => outcome === 'possible' && missing.length > 0);
  if (!open.length) return [...results];
  const usual = withUsual(household, new Set(open.flatMap(({ missing }) => missing)));
  const known = read(usual.household);
  return results.map((result, n) => {
    const { outcome, missing } = result;
    const taking = missing.filter((path) => usual.paths.has(path));
    const then = known[n];
    if (!then || outcome !== 'possible' || !taking.length) return result;
    if (missing.some((path) => isUnsure(household, path))) return result;
    const presumed = presumedOf(then, taking);
    return presumed ? { ...result, presumed } : result;
  });
}

function presumedOf({ outcome, estimate, people }: Result, taking: string[]): Presumed | undefined {
  if (outcome !== 'likely' && outcome !== 'unlikely') return undefined;
  return { outcome, ...(estimate ? { estimate } : {}), people, taking };
}
