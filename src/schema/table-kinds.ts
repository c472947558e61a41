/** What is in a program's tables of numbers, and in which places: the parts of which each program's file is made. */
import { z } from 'zod';

/** A number, or [low, high] where it is not certain. */
export const amount = z.union([z.number(), z.tuple([z.number(), z.number()])], {
  error: 'Write a number without quotes, commas or signs, such as 1234, or [low, high].',
});
/** A number that code reads as one: an age, a month, a count. */
export const exact = z.number('Write a number without quotes, commas or signs, such as 12.');
export const flag = z.boolean('Write true or false, without quotes.');
/** Only true says something; where it does not hold, the line is left out. */
export const mark = z.literal(true, 'Write true, or leave it out.');

export const words = <const T extends readonly [string, ...string[]]>(...list: T) =>
  z.enum(list, { error: `Write one of: ${list.join(', ')}.` });

type Shape = Record<string, z.ZodType>;
/** A table whose rows have names: each of them has to be there, but those that are `optional`. */
export const table = <T extends Shape>(shape: T) =>
  z.strictObject(shape, { error: `Write a table: { ${Object.keys(shape).join(', ')} }.` });

/** A table of amounts with these names. */
export const amounts = <const T extends readonly string[]>(...names: T) =>
  table(Object.fromEntries(names.map((name) => [name, amount])) as Record<T[number], typeof amount>);

/** Every line of a table may be left out. */
export const optional = <T extends Shape>(shape: T) =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.exactOptional(schema)])) as {
    [K in keyof T]: z.ZodExactOptional<T[K]>;
  };

const DIGITS = /^\d+$/;
const whole = z.string().regex(DIGITS, 'Write a whole number before the colon, such as 0 or 30.');
/** Values by the number from which (or at which) each holds: { 0: 50, 30: 40 }. */
export const byNumber = <T extends z.ZodType>(value: T) => z.record(whole, value);

const size = z
  .string()
  .regex(/^(\d+|each|more)$/, 'Write how many people (1, 2, …), or each or more for larger households.');
/** Amounts by the number of people, from one on; `each` adds for each further person, `more` holds for all larger ones. */
export const bySize = z
  .record(size, amount)
  .refine((it) => '1' in it || Object.keys(it).length === 1, 'Write the amount of one person: 1: …')
  .refine(
    (it) => 'each' in it !== 'more' in it,
    'Write either each (added for each further person) or more (for all larger households) at the end.',
  );
/** Amounts for one, two … people or children, of which the last also holds for more. */
export const upTo = byNumber(amount);

const counties = new WeakSet<z.ZodType>();
/** Values by county; the check compares the names with the counties of the state. */
export function byCounty<T extends z.ZodType>(value: T) {
  const schema = z.record(z.string(), value);
  counties.add(schema);
  return schema;
}
export const isByCounty = (schema: z.ZodType): boolean => counties.has(schema);

/** A parameter that code reads: one number or table for the country, or one for each of some or all states. */
export interface TableOf {
  readonly value: z.ZodType;
  readonly where: 'everywhere' | 'someStates' | 'eachState';
}
/** What the code of a program reads, by the name of the parameter. */
export type Tables = Readonly<Record<string, TableOf>>;

export const everywhere = (value: z.ZodType): TableOf => ({ value, where: 'everywhere' });
export const someStates = (value: z.ZodType): TableOf => ({ value, where: 'someStates' });
/** Every state and DC has one; a territory may. */
export const eachState = (value: z.ZodType): TableOf => ({ value, where: 'eachState' });

type Plain = number | null | [number, number] | { [key: string]: Plain };
const plain: z.ZodType<Plain> = z.lazy(() =>
  z.union([z.number(), z.null(), z.tuple([z.number(), z.number()]), z.record(z.string(), plain)], {
    error: 'Write a number without quotes, commas or signs, such as 1234, [low, high], or a table of these.',
  }),
);
/** What no code reads by name, but rules compare and pages show: a number or a table of numbers. */
export const anyNumbers: z.ZodType = plain;
