/**
 * The checks of the household schema in the browser, which does not load zod: the schema as JSON Schema, made from the
 * table of facts, and what has to hold between facts.
 */
import { isInOrder, lossMisfits, peopleMisfits } from '../facts/across.ts';
import type { Household } from '../facts/values.ts';
import type { Shape } from '../facts/shape.ts';

export type { Shape };
type Loose = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a household file, as `householdSchema` would say. */
export const isHousehold = (shape: Shape, value: unknown): value is Household =>
  householdMisfits(shape, value).length === 0;

/** The paths ("people[1].age") of what is missing or not right in a household. */
export function householdMisfits(shape: Shape, value: unknown): string[] {
  const found = misfits(shape, value, '');
  if (found.length) return found;
  const { people } = value as Household;
  const between = [
    ...peopleMisfits(people).map(({ path }) => path),
    ...people.flatMap(({ income = [] }, i) =>
      income.flatMap((item, n) => lossMisfits(item).map(() => ['people', i, 'income', n, 'amount'])),
    ),
  ];
  return between.map((path) => path.reduce<string>((text, key) => within(text, key), ''));
}

const within = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key;

function misfits(shape: Shape, value: unknown, path: string): string[] {
  if (shape.anyOf) return shape.anyOf.some((it) => !misfits(it, value, path).length) ? [] : [path];
  if (shape.type === 'object') return isRecord(value) ? misfitsOfRecord(shape, value, path) : [path];
  if (shape.type === 'array') return Array.isArray(value) ? misfitsOfList(shape, value, path) : [path];
  return fits(shape, value) ? [] : [path];
}

function misfitsOfRecord(shape: Shape, value: Loose, path: string): string[] {
  const { properties = {}, required = [], propertyNames, additionalProperties = true } = shape;
  const known = new Map(Object.entries(properties));
  const keys = Object.keys(value);
  if (!isInOrder(value)) return [path];
  return [
    ...required.filter((key) => !keys.includes(key)).map((key) => within(path, key)),
    ...keys.flatMap((key) => {
      const inner = known.get(key) ?? additionalProperties;
      if (typeof inner === 'boolean') return inner ? [] : [within(path, key)];
      if (propertyNames && !fits(propertyNames, key)) return [within(path, key)];
      return misfits(inner, value[key], within(path, key));
    }),
  ];
}

function misfitsOfList(
  { items = {}, minItems = 0, maxItems = Infinity }: Shape,
  list: readonly unknown[],
  path: string,
): string[] {
  if (list.length < minItems || list.length > maxItems) return [path];
  return list.flatMap((item, n) => misfits(items, item, within(path, n)));
}

function fits(shape: Shape, value: unknown): boolean {
  if (typeof value === 'string') return shape.type === 'string' && fitsText(shape, value);
  if (typeof value !== 'number') return typeof value === shape.type;
  const isKind = shape.type === 'number' || (shape.type === 'integer' && Number.isInteger(value));
  return isKind && value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
}

const fitsText = ({ enum: words, minLength = 0, pattern }: Shape, text: string): boolean =>
  (words?.includes(text) ?? true) &&
  text.length >= minLength &&
  (pattern === undefined || new RegExp(pattern).test(text));
