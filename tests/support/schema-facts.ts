/** What the household schema says can be stated: the one list that the generators of tests are made from. */
import { z } from 'zod';
import { householdSchema } from '../../src/schema/household.ts';

export type Fact =
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly whole: boolean; readonly min: number; readonly max: number }
  /** A number, or a range of it. */
  | { readonly kind: 'amount'; readonly min: number; readonly max: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'list'; readonly of: Fact }
  | FactRecord;
export interface FactRecord {
  readonly kind: 'record';
  readonly facts: Readonly<Record<string, Fact>>;
  readonly required: readonly string[];
}

interface Json {
  type?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  anyOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
  propertyNames?: Json;
  additionalProperties?: Json;
  required?: string[];
}

function factOf(json: Json): Fact {
  const { type, anyOf, items, properties, propertyNames, additionalProperties, required = [] } = json;
  if (json.enum) return { kind: 'choice', options: json.enum };
  if (anyOf?.[0]) return { ...boundsOf(anyOf[0]), kind: 'amount' };
  if (type === 'boolean') return { kind: 'flag' };
  if (type === 'number' || type === 'integer')
    return { ...boundsOf(json), kind: 'number', whole: type === 'integer' };
  if (type === 'array' && items) return { kind: 'list', of: factOf(items) };
  if (propertyNames?.enum && additionalProperties)
    return record(
      propertyNames.enum.map((key) => [key, additionalProperties] as const),
      [],
    );
  if (properties) return record(Object.entries(properties), required);
  if (type === 'string') return { kind: 'text' };
  throw new Error(`The generators of tests do not know this kind of fact: ${JSON.stringify(json)}`);
}
const boundsOf = ({ minimum = 0, maximum = 0 }: Json) => ({ min: minimum, max: maximum });
const record = (entries: readonly (readonly [string, Json])[], required: readonly string[]): FactRecord => ({
  kind: 'record',
  facts: Object.fromEntries(entries.map(([key, json]) => [key, factOf(json)])),
  required,
});

/** Every fact of a household. */
export const HOUSEHOLD = factOf(z.toJSONSchema(householdSchema, { io: 'input' }) as Json) as FactRecord;

interface Named {
  /** Such as `people[].income[].hours`. */
  readonly path: string;
  readonly fact: Fact;
  readonly isRequired: boolean;
}
/** A fact and all that is stated inside it. */
function inside(fact: Fact, path: string, isRequired: boolean): Named[] {
  const own = path ? [{ path, fact, isRequired }] : [];
  const item = fact.kind === 'list' ? fact.of : fact;
  if (item.kind !== 'record') return own;
  const start = fact.kind === 'list' ? `${path}[].` : path && `${path}.`;
  return [
    ...own,
    ...Object.entries(item.facts).flatMap(([key, it]) =>
      inside(it, start + key, item.required.includes(key)),
    ),
  ];
}
/** Every fact of a household by its path. */
export const EVERY_FACT = inside(HOUSEHOLD, '', true);
