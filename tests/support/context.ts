/** A household on one day for tests of a measure: people and facts in, a context out. */
import { loadRules } from '../../src/cli/load-rules.ts';
import type { Context } from '../../src/engine/context.ts';
import { engine } from '../../src/programs/screen.ts';
import type { Household, Person } from '../../src/schema/household.ts';

const { rules, counties } = await loadRules();

type Facts = Partial<Omit<Household, 'people'>>;
/** A person by the facts that matter; the first one answers, the others are their children unless said otherwise. */
export type SomePerson = Partial<Person> & { readonly age: number };

/** Nothing is unknown unless the facts say `unstated: 'unknown'`. */
export function contextOf(people: readonly SomePerson[], facts: Facts = {}, day = '2026-06-15'): Context {
  const all = people.map((person, n) => ({
    id: `p${n + 1}`,
    relationship: n === 0 ? ('self' as const) : ('child' as const),
    ...person,
  }));
  const household = { state: 'TX' as const, unstated: 'none' as const, ...facts, people: all };
  return engine.context({ household, rules, day, counties });
}

/** A month's income of one type. */
export const monthly = (type: NonNullable<Person['income']>[number]['type'], amount: number) => ({
  type,
  amount,
  every: 'month' as const,
});
