/** The intended differences from the pinned engine, each with its reason. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ASPECTS, type Difference } from './compare.ts';

const exceptionSchema = z.strictObject({
  case: z.string().min(1),
  programs: z.array(z.string()).min(1),
  aspects: z.array(z.enum(ASPECTS)).min(1),
  why: z.string().min(20, 'Say why the new answer is right.'),
});
export type Exception = z.infer<typeof exceptionSchema>;

export const readExceptions = (): readonly Exception[] =>
  z.array(exceptionSchema).parse(parse(readFileSync(new URL('exceptions.yaml', import.meta.url), 'utf8')));

/** A pattern that ends in * matches the beginning of a name; any other must match the whole name. */
const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** The exception that excuses a difference in a case; undefined if none does. */
export const excused = (
  exceptions: readonly Exception[],
  name: string,
  { program, aspect }: Difference,
): Exception | undefined =>
  exceptions.find((e) => e.programs.includes(program) && e.aspects.includes(aspect) && matches(e.case, name));
