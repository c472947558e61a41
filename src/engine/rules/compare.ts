/** Comparisons of the rule language: a fact or a measure against a word, a list, or a number. */
import type { Context } from '../context.ts';
import {
  ageOf,
  choiceIn,
  flag,
  householdAssets,
  householdFlag,
  housingIn,
  insured,
  isChoice,
  listed,
  numberOf,
  personAt,
  type PersonChoice,
  type PersonFlag,
  type PersonNumber,
  vehicleValue,
} from '../household/facts.ts';
import { asRange, atSize, countPeople, isTable, lookup } from '../parameters.ts';
import { above, atLeast, atMost, below, either, exactly, type Range } from '../range.ts';
import type { Truth } from '../truth.ts';
import type { Op, Operand, Table } from '../types.ts';

type Measured = Range | Truth | string;
export type Measure = (c: Context, person: number) => Measured;
/** The measures that rules may name. */
export type Measures = ReadonlyMap<string, Measure>;
const NUMERIC = { atMost, atLeast, below, above } as const;

export type NumericOp = keyof typeof NUMERIC;
export const isNumeric = (op: Op): op is NumericOp => op !== 'is' && op !== 'in' && op !== 'has';
const isRange = (value: unknown): value is Range =>
  typeof value === 'object' && value !== null && 'min' in value;

/** A measure by its name. */
export function measureOf(measures: Measures, name: string): Measure {
  const measure = measures.get(name);
  if (!measure) throw new Error(`There is no measure "${name}".`);
  return measure;
}

/** Whether a measure speaks of one person. */
export const isPersonal = (measure: Measure): boolean => measure.length > 1;

/** A person's or household's fact as a number. */
function numberFact(c: Context, name: string, person: number): Range {
  if (name === 'age') return exactly(ageOf(c, person));
  if (name === 'assets') return householdAssets(c);
  if (name === 'vehicles') return vehicleValue(c);
  return numberOf(c, person, name as PersonNumber);
}

/** Reads one side of a comparison; undefined where no limit is set. */
export type Side = (c: Context, person: number) => Range | undefined;

/** The left side of a numeric comparison. */
export function leftSide(
  measures: Measures,
  kind: 'fact' | 'measure',
  name: string,
): (c: Context, person: number) => Range {
  if (kind === 'fact') return (c, person) => numberFact(c, name, person);
  const measure = measureOf(measures, name);
  return (c, person) => {
    const value = c.of(measure, person);
    if (!isRange(value)) throw new Error(`"${name}" is not a number and cannot be compared with one.`);
    return value;
  };
}

/** The number on the right of a comparison; undefined where the parameter sets none there. */
export function rightSide(measures: Measures, operand: Operand): Side {
  if (typeof operand === 'number') {
    const limit = exactly(operand);
    return () => limit;
  }
  if (typeof operand !== 'object' || 'list' in operand) throw new Error('A limit has to be a number.');
  if ('measure' in operand) {
    const measure = measureOf(measures, operand.measure);
    return (c, person) => {
      const value = c.of(measure, person);
      return isRange(value) ? value : undefined;
    };
  }
  const { parameter, by = [] } = operand;
  const keys = by.map((key) => measures.get(key) ?? key);
  return (c, person) => tableAt(c, lookup(c, parameter), keys, person);
}

type Cell = ReturnType<typeof lookup>;
/** Walks a table down the keys that facts or measures name; a key that is not known gives the hull of its row. */
function tableAt(
  c: Context,
  cell: Cell,
  by: readonly (Measure | string)[],
  person: number,
): Range | undefined {
  const [key, ...rest] = by;
  if (!isTable(cell)) return asRange(cell);
  if (key === undefined) return undefined;
  const value = typeof key === 'string' ? numberFact(c, key, person) : c.of(key, person);
  if (isRange(value)) return sizes(c, cell, value);
  const cells: Cell[] = typeof value === 'string' ? [cell[value]] : Object.values(cell);
  const ranges = cells.map((x) => tableAt(c, x, rest, person)).filter((r) => r !== undefined);
  return ranges.length ? ranges.reduce(either) : undefined;
}
function sizes(c: Context, table: Table, size: Range): Range {
  countPeople(c, size);
  let range = atSize(table, size.min);
  for (let n = size.min + 1; n <= size.max; n++) range = either(range, atSize(table, n));
  return range;
}

/** Compares two numbers; a limit that the rules do not set is no limit. */
export function compareNumbers(op: NumericOp): (value: Range, limit: Range | undefined) => Truth {
  const compare = NUMERIC[op];
  return (value, limit) => (limit ? compare(value, limit) : true);
}

const wordsOf = (operand: Operand): readonly string[] =>
  typeof operand === 'object' && 'list' in operand ? operand.list : [String(operand)];

type Test = (c: Context, person: number) => Truth;
const isInsured = (c: Context, kind: string, i: number): Truth => insured(c, i, kind);
const listedIn = {
  benefits: (c: Context, value: string): Truth => listed(c, 'benefits', value),
  utilities: (c: Context, value: string): Truth => listed(c, 'utilities', value),
  hardships: (c: Context, value: string): Truth => listed(c, 'hardships', value),
} as const;

/** A fact against words: a choice, a flag, or a list that has a value. */
export function factTest(name: string, operand: Operand): Test {
  const values = wordsOf(operand);
  switch (name) {
    case 'state':
      return (c) => values.includes(c.household.state);
    case 'housing':
      return (c) => housingIn(c, values as Parameters<typeof housingIn>[1]);
    case 'benefits':
    case 'utilities':
    case 'hardships':
      return (c) => c.settle(values, true, listedIn[name]);
    case 'lostInsurance':
      return (c) => same(householdFlag(c, name), operand);
    case 'insurance':
      return (c, i) => c.settle(values, true, isInsured, i);
    case 'relationship':
      return (c, i) => values.includes(personAt(c, i).relationship);
    default:
      return isChoice(name)
        ? (c, i) => choiceIn(c, i, name as PersonChoice, values)
        : (c, i) => same(flag(c, i, name as PersonFlag), operand);
  }
}

const same = (stated: Truth, operand: Operand): Truth =>
  stated === undefined ? undefined : stated === operand;

/** A measure against words or a flag. */
export function measureTest(measures: Measures, name: string, operand: Operand): Test {
  const words = wordsOf(operand);
  const measure = measureOf(measures, name);
  return (c, person) => {
    const value = c.of(measure, person);
    if (value === undefined) return undefined;
    return typeof value === 'boolean' ? value === operand : words.includes(value as string);
  };
}
