import { type Household, householdSchema } from './household.ts';

/** One thing wrong in a household file, at a path such as `people[1].income[0].amount`. */
export interface HouseholdProblem {
  path: string;
  message: string;
}
type Parsed = { household: Household; problems: [] } | { household?: never; problems: HouseholdProblem[] };

/** Checks one household; names every problem with its path, what is wrong and what is allowed. */
export function parseHousehold(value: unknown): Parsed {
  const parsed = householdSchema.safeParse(value);
  if (parsed.success) return { household: parsed.data, problems: [] };
  return { problems: parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), message })) };
}

export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
