import { compileRules } from '../compile/rules.ts';
import type { Context } from '../engine/context.ts';
import type { Rules } from '../engine/types.ts';
import { buildDay } from '../format/date.ts';
import { contentPath } from '../i18n/site.ts';
import { engine } from '../programs/screen.ts';
import type { Household } from '../schema/household.ts';

let known: Rules | undefined;

/** The compiled rules, read once for all pages. */
export const rules = (): Rules => (known ??= compileRules(contentPath()));

type Person = Household['people'][number];

/** A home without any income in a place on the day of the build, for the engine to say its limits. */
export function homeIn(
  state: string,
  people: readonly Partial<Person>[],
  facts: Partial<Household> = {},
): Context {
  const household = {
    ...facts,
    state,
    unstated: 'none',
    people: people.map((person, i) => ({ id: `p${i + 1}`, ...person })),
  };
  return engine.context({ household: household as Household, rules: rules(), day: buildDay() });
}

/** One grown-up, and children for the rest. */
export const family = (size: number): Partial<Person>[] =>
  Array.from({ length: size }, (_, i) =>
    i === 0 ? { relationship: 'self', age: 35 } : { relationship: 'child', age: 8 },
  );
