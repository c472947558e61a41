/** What zod found, as problems in an editor's words. */
import type { z } from 'zod';
import { nearest, type Problem } from './problem.ts';

export type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

export const pathName = (path: Path): string => path.map(String).join('.');

/** Where the value stands, so that a problem in it can say so. */
export interface Place {
  readonly file: string;
  /** The line of a path; where the path is not there, that of its nearest parent. */
  readonly lineOf: (path: Path) => number;
  /** Where a part stands that came from another file, such as a state's. */
  readonly elsewhere?: (path: Path) => { readonly place: Place; readonly path: Path } | undefined;
}

/** The file, line and name of a path. */
export function standing(place: Place, path: Path): { file: string; line: number; path: string } {
  const other = place.elsewhere?.(path);
  if (other) return standing(other.place, other.path);
  return { file: place.file, line: place.lineOf(path), path: pathName(path) };
}

function short(value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  const text = value === null ? '~' : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that a strict object of the schema allows at a path, for the nearest name. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  interface Def {
    innerType?: z.ZodType;
    valueType?: z.ZodType;
    element?: z.ZodType;
    options?: readonly z.ZodType[];
    shape?: Record<string, z.ZodType>;
    getter?: () => z.ZodType;
  }
  const def = schema.def as unknown as Def;
  const inner = def.innerType ?? def.getter?.();
  if (inner) return keysAt(inner, path);
  if (def.options) return [...new Set(def.options.flatMap((option) => keysAt(option, path)))];
  if (!path.length) return Object.keys(def.shape ?? {});
  const [key, ...rest] = path;
  const next = def.shape?.[String(key)] ?? def.valueType ?? def.element;
  return next ? keysAt(next, rest) : [];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'Write a word or sentence here.',
  number: 'Write a number without quotes, commas or signs, such as 1234.',
  int: 'Write a whole number, such as 12.',
  boolean: 'Write true or false, without quotes.',
  array: 'Write a list in [brackets], or lines that begin with a dash.',
  object: 'Write names with a value each, indented below this line.',
  record: 'Write names with a value each, indented below this line.',
  tuple: 'Write two numbers in brackets, such as [10, 20].',
};

/** Written by us, for editors. */
const isPlain = (message: string): boolean => !/^(Invalid|Too |Unrecognized)/.test(message);

/** So many words are too many to read out. */
const LONG = 15;

function ofExtraKey(key: string, allowed: readonly string[]): string {
  if (/^\d{3}$/.test(key) && !allowed.includes(key))
    return 'Write numbers without commas: 1234 for one thousand two hundred thirty-four.';
  const state =
    /^[A-Z]{2}$/.test(key) && !allowed.length ? ' Write a state by its two letters, such as TX.' : '';
  return `“${key}” does not belong here.${nearest(key, allowed)}${state}`;
}

/** A long list of words is not read out where one of them is near. */
function ofWords(issue: Issue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof value !== 'string' || issue.values.length < LONG)
    return undefined;
  if (!issue.message.startsWith('Write one of')) return undefined;
  const near = nearest(value, issue.values.map(String));
  return near.startsWith(' Did') ? `There is no “${value}” here.${near}` : undefined;
}

/** The first sentence that we wrote about one of the shapes which the value does not fit. */
const ofShapes = (issue: Issue): string | undefined =>
  issue.code === 'invalid_union'
    ? issue.errors.flat().find(({ message }) => isPlain(message))?.message
    : undefined;

function messageOf(issue: Issue, value: unknown, allowed: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') return ofExtraKey(issue.keys[0] ?? '', allowed);
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'Write this name differently.';
  if (value === undefined && issue.code.startsWith('invalid_'))
    return `Add “${String(issue.path.at(-1))}”: it is missing here.`;
  const word = ofWords(issue, value);
  if (word !== undefined || isPlain(issue.message)) return word ?? issue.message;
  const kind = issue.code === 'invalid_type' ? KINDS[issue.expected] : ofShapes(issue);
  return kind ?? 'Write this differently: it does not fit here.';
}

/** For a table that fits none of several shapes: what keeps it from the shape to which it is nearest. */
function nearestShape(issue: Issue, value: unknown): readonly Issue[] | undefined {
  if (issue.code !== 'invalid_union' || !isTable(value)) return undefined;
  const shapes = issue.errors
    .filter(
      (issues) => issues.length > 0 && !issues.some((it) => !it.path.length && it.code === 'invalid_type'),
    )
    .sort((a, b) => weight(a) - weight(b));
  return shapes[0]?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}
const weight = (issues: readonly Issue[]): number =>
  issues.reduce((sum, it) => sum + (it.code === 'unrecognized_keys' ? it.keys.length : 1), 0);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

function problemsOfIssue(
  issue: Issue,
  schema: z.ZodType,
  value: unknown,
  place: Place,
  prefix: Path,
): Problem[] {
  const found = valueAt(value, issue.path);
  const inner = nearestShape(issue, found);
  if (inner) return inner.flatMap((it) => problemsOfIssue(it, schema, value, place, prefix));
  const extra = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
  const allowed = issue.code === 'unrecognized_keys' ? keysAt(schema, issue.path) : [];
  return extra.map((key) => {
    const path = [...prefix, ...issue.path, ...(key === undefined ? [] : [key])];
    const one = issue.code === 'unrecognized_keys' && key !== undefined ? { ...issue, keys: [key] } : issue;
    return {
      ...standing(place, path),
      message: messageOf(one, found, allowed),
      wrote: key === undefined ? short(found) : undefined,
    };
  });
}

const isMissing = ({ message }: Problem): boolean => message.startsWith('Add “');
const isExtra = ({ message }: Problem): boolean => message.includes('” does not belong here.');
const parentOf = ({ path }: Problem): string => path.replace(/[^.]+$/, '');

/** What keeps a value from fitting a schema. A name that is missing because another is in its place is said once. */
export function problemsIn(schema: z.ZodType, value: unknown, place: Place, prefix: Path = []): Problem[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  const problems = parsed.error.issues.flatMap((it) => problemsOfIssue(it, schema, value, place, prefix));
  const extra = new Set(problems.filter(isExtra).map(parentOf));
  return together(
    problems.filter((it) => isExtra(it) || !extra.has(isMissing(it) ? parentOf(it) : `${it.path}.`)),
  );
}

/** Names that are missing in one place, in one sentence. */
function together(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, Problem>();
  for (const problem of problems) {
    const key = isMissing(problem) ? parentOf(problem) : `${problem.path} ${problem.message}`;
    const before = told.get(key);
    const names = [before, problem].map((it) => /“(.*)”/.exec(it?.message ?? '')?.[1]);
    const message = `Add “${names.join('”, “')}”: they are missing here.`;
    told.set(key, before && isMissing(problem) ? { ...before, message } : problem);
  }
  return [...told.values()];
}
