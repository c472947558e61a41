/** Rows of a table by their first days. A row says what changes; the rest holds on from the row before. */
import type { z } from 'zod';

type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with what is said about it, such as its source. */
export const isEntry = (value: unknown): value is Row & { readonly value: unknown } =>
  isRow(value) && 'value' in value;

interface Def {
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}
const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** The named lines of the table that a row is; undefined where its lines are no names but sizes, steps or counties. */
function linesOf(schema: z.ZodType, row: Row): Readonly<Record<string, z.ZodType>> | undefined {
  const { innerType, options, shape } = defOf(schema);
  if (innerType) return linesOf(innerType, row);
  if (shape) return shape;
  return options
    ?.map((option) => linesOf(option, row))
    .find((lines) => lines && Object.keys(row).every((key) => key in lines));
}

/** Whether a line may be left out, and ~ is no value of it: then ~ takes it away. */
const isTakenAway = (line: z.ZodType | undefined, value: unknown): boolean =>
  value === null && line?.def.type === 'optional' && !line.safeParse(null).success;

/** A row laid over the one before: named lines that it does not name stay, and `~` takes away a line that may be left out. */
export function laidOver(schema: z.ZodType, before: unknown, now: unknown): unknown {
  if (!isRow(before) || !isRow(now)) return now;
  const lines = linesOf(schema, now);
  if (!lines) return now;
  const named = Object.entries(now).filter(([key, value]) => !isTakenAway(lines[key], value));
  const kept = Object.entries(before).filter(([key]) => !(key in now));
  return Object.fromEntries([
    ...kept,
    ...named.map(([key, value]) => {
      const line = lines[key];
      return [key, line && key in before ? laidOver(line, before[key], value) : value];
    }),
  ]);
}

export interface DatedRow {
  readonly from: string;
  /** What is at this day: a value, or one with its source. */
  readonly entry: unknown;
  /** The whole row. */
  readonly value: unknown;
}

/** Rows in the order of their days, each whole. */
export function datedRows(schema: z.ZodType, dated: Readonly<Record<string, unknown>>): DatedRow[] {
  let before: unknown;
  return Object.entries(dated)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, entry]) => {
      before = laidOver(schema, before, isEntry(entry) ? entry.value : entry);
      return { from, entry, value: before };
    });
}
