/** The household file as zod checks it, made from the table. The browser checks the same by shape.ts. */
import { z } from 'zod';
import { isInOrder, lossMisfits, type Misfit, peopleMisfits } from './across.ts';
import type { AmountFact, Fact, FactTable, NumberFact, TextFact, Unit } from './kinds.ts';
import { HOUSEHOLD, INCOME } from './table.ts';
import type { Household, Stated } from './values.ts';
import * as words from './words.ts';

const oneOf = <const Words extends readonly string[]>(list: Words) =>
  z.enum(list, { error: `Write one of: ${list.join(', ')}.` });

/** What is wrong with a number: it is none, it is too small, it is too large. */
type Wrong = readonly [none: string | undefined, small: string, large: string];
const WRONG: Readonly<Record<Unit, (min: number, max: number) => Wrong>> = {
  count: (min, max) => ['Write a whole number.', `Write ${min} or more.`, `Write ${max} or less.`],
  hours: (min, max) => ['Write hours a week.', `Write ${min} or more.`, `A week has ${max} hours.`],
  months: (min, max) => [undefined, `Write ${min} or more months.`, `Write ${max} months or less.`],
  years: (min, max) => [undefined, `Write ${min} or more years.`, `Write ${max} years or less.`],
  dollars: (min, max) => [
    'Write a number of dollars, without $ or commas.',
    min === 0 ? 'Write 0 or more dollars.' : `Write ${min} dollars or more.`,
    `Write at most ${max} dollars.`,
  ],
};

function numberSchema({ unit, min = 0, max }: NumberFact | AmountFact): z.ZodNumber {
  const [none, small, large] = WRONG[unit](min, max);
  const error = none === undefined ? {} : { error: none };
  return (unit === 'count' ? z.int(error) : z.number(error)).min(min, small).max(max, large);
}

function amountSchema(fact: AmountFact): z.ZodType {
  const end = numberSchema(fact);
  const range = z
    .strictObject({ atLeast: end.exactOptional(), atMost: end.exactOptional() })
    .refine(isInOrder, 'atLeast must not be above atMost.');
  const error = 'Write a number of dollars, or { "atLeast": 100, "atMost": 200 }.';
  return z.union([end, range], fact.unit === 'dollars' ? { error } : {});
}

const TEXTS: Readonly<Record<NonNullable<TextFact['form']>, () => z.ZodType>> = {
  id: () => z.string().min(1, 'Give each person an id, such as "p1".'),
  day: () => z.iso.date('Write a day as year-month-day, such as 2026-11-24.'),
  zip: () => z.string().regex(/^\d{5}$/, 'Write five digits in quotes, such as "60612".'),
};

function schemaOf(fact: Fact): z.ZodType {
  switch (fact.kind) {
    case 'flag':
      return z.boolean({ error: 'Write true or false.' });
    case 'number':
      return numberSchema(fact);
    case 'amount':
      return amountSchema(fact);
    case 'choice':
      return oneOf(fact.words);
    case 'list':
      return z.array(oneOf(fact.words));
    case 'text':
      return fact.form ? TEXTS[fact.form]() : z.string();
    case 'texts':
      return z.array(z.string());
    case 'group':
      return groupSchema(fact.of);
    case 'records':
      return recordsSchema(fact.of, fact.least, fact.most);
  }
}

/** Facts of one kind under one name. */
function groupSchema(table: FactTable): z.ZodType {
  const [first] = Object.values(table);
  if (!first) throw new Error('A group needs a fact.');
  return z.partialRecord(oneOf(Object.keys(table)), schemaOf(first));
}

function recordsSchema(table: FactTable, least = 0, most = Infinity): z.ZodType {
  const items = z.array(table === INCOME ? incomeSchema : recordSchema(table));
  const some = least ? items.min(least, 'Name at least one person.') : items;
  return most < Infinity ? some.max(most, `Name at most ${most} people.`) : some;
}

type Shape<Table extends FactTable> = { [Name in keyof Table]: z.ZodType };
/** A schema of what a table says, with its type. */
type Schema<Table extends FactTable, Value> = z.ZodType<Value, Value> & { readonly shape: Shape<Table> };

/** The schema of a record with the facts of a table. */
export function recordSchema<Table extends FactTable>(table: Table): z.ZodObject {
  const shape = Object.entries(table).map(([name, fact]) => {
    const schema = schemaOf(fact);
    return [name, fact.required ? schema : z.exactOptional(schema)];
  });
  return z.strictObject(Object.fromEntries(shape) as Record<string, z.ZodType>);
}

const tell = (problem: z.RefinementCtx, misfits: readonly Misfit[]): void => {
  for (const { path, message } of misfits) problem.addIssue({ code: 'custom', path: [...path], message });
};

export const incomeSchema = recordSchema(INCOME).superRefine((item, problem) =>
  tell(problem, lossMisfits(item as Stated<typeof INCOME>)),
) as unknown as Schema<typeof INCOME, Stated<typeof INCOME>>;
export const householdSchema = recordSchema(HOUSEHOLD).superRefine((household, problem) =>
  tell(problem, peopleMisfits((household as unknown as Household).people)),
) as unknown as Schema<typeof HOUSEHOLD, Household>;

export const STATES = oneOf(words.STATE_CODES);
export const CITIZENSHIPS = oneOf(words.CITIZENSHIP);
export const INSURANCES = oneOf(words.INSURANCE);
export const INCOME_TYPES = oneOf(words.INCOME_TYPE);
export const BENEFITS = oneOf(words.BENEFIT);
