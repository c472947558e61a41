import type { z } from 'zod';
import { householdSchema } from '../facts/schema.ts';
import type { Household } from '../facts/values.ts';
import { keysAt } from './issues.ts';
import { nearest } from './problem.ts';

/** One thing wrong in a household file, at a path such as `people[1].income[0].amount`. */
export interface HouseholdProblem {
  path: string;
  message: string;
}
type Parsed = { household: Household; problems: [] } | { household?: never; problems: HouseholdProblem[] };
type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Checks one household; names every problem with its path, what is wrong and what is allowed. */
export function parseHousehold(value: unknown): Parsed {
  const parsed = householdSchema.safeParse(value);
  if (parsed.success) return { household: parsed.data, problems: [] };
  return { problems: householdProblems(value, parsed.error.issues) };
}

/** What zod found, in plain words; `at` is where the household is in what was checked. */
export const householdProblems = (
  value: unknown,
  issues: readonly Issue[],
  at: Path = [],
): HouseholdProblem[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: pathText([...issue.path, key]),
          message: `“${key}” is not known here.${nearest(key, keysAt(householdSchema, issue.path.slice(at.length)))}`,
        }))
      : [{ path: pathText(issue.path), message: messageOf(issue, valueAt(value, issue.path)) }],
  );

const KINDS: Readonly<Record<string, string>> = {
  array: 'Write a list, in [ ].',
  object: 'Write an object, in { }.',
  record: 'Write an object, in { }.',
  string: 'Write text, in quotation marks.',
  number: 'Write a number.',
  boolean: 'Write true or false.',
};

function messageOf(issue: Issue, wrote: unknown): string {
  const own = issue.message.startsWith('Invalid') ? undefined : issue.message;
  const kind = issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined;
  const message = own ?? kind ?? 'This name or value is not known here.';
  if (wrote === undefined) return `This is missing. ${message}`;
  return issue.code === 'custom' ? message : `${message}${wroteText(wrote)}`;
}

const MOST_LETTERS = 60;
/** A whole list or object would fill the screen: then its kind is said. */
function wroteText(value: unknown): string {
  if (Array.isArray(value)) return ' You wrote a list.';
  if (typeof value === 'object' && value !== null) return ' You wrote an object.';
  const text = JSON.stringify(value);
  return ` You wrote ${text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text}.`;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
