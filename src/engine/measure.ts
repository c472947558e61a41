/** Measures whose values carry their needs, and how the rest of the engine reads them. */
import type { Context } from './context.ts';
import { type Amount, type OneOf, pathsOf, type Truth } from './known/index.ts';
import type { Range } from './range.ts';
import type { Truth as Plain } from './truth.ts';
import type { View } from './view.ts';

type One = Amount | Truth | OneOf<unknown>;
export type Known = One | readonly One[];

export interface Definition<K extends Known> {
  /** Whether it speaks of the household or of each person (from 0). */
  readonly per: 'household' | 'person';
  /** What a number counts, such as dollars a month; truths have none. */
  readonly unit?: string;
  readonly law: string;
  /** The measure of how many people a limit is for, for the reasons. */
  readonly size?: Measure<Amount>;
  readonly of: (h: View, i: number) => K;
}

type Lowered<K> = K extends Amount
  ? Range
  : K extends Truth
    ? Plain
    : K extends OneOf<infer T>
      ? T | undefined
      : K extends readonly unknown[]
        ? { -readonly [P in keyof K]: Lowered<K[P]> }
        : never;

/** A measure; called as a function it notes what it needs in the context, as all measures once did. */
export interface Measure<K extends Known> {
  (c: Context, person: number): Lowered<K>;
  readonly known: Definition<K>;
}
/** A measure of the household. */
export interface HouseholdMeasure<K extends Known> extends Measure<K> {
  (c: Context, person?: number): Lowered<K>;
}

export function measure<K extends Known>(known: Definition<K> & { per: 'household' }): HouseholdMeasure<K>;
export function measure<K extends Known>(known: Definition<K> & { per: 'person' }): Measure<K>;
export function measure<K extends Known>(known: Definition<K>): Measure<K> {
  const lowered =
    known.per === 'person'
      ? (c: Context, person: number) => lower(c, known, person)
      : (c: Context) => lower(c, known, -1);
  return Object.assign(lowered, { known });
}

function lower<K extends Known>(c: Context, known: Definition<K>, person: number): Lowered<K> {
  const { view } = c;
  const value = view.of({ known } as Measure<K>, person);
  if (known.size) {
    const size = view.of(known.size, person);
    c.counted = size.min === size.max ? size.min : 0;
  }
  return note(c, value) as Lowered<K>;
}

function note(c: Context, value: Known): unknown {
  if ('needs' in value) {
    if (value.needs !== null) c.needs.push(...pathsOf(value.needs));
    if ('is' in value) return value.is;
    if ('may' in value) return value.may.length === 1 ? value.may[0] : undefined;
    if (value.from) c.cite(value.from as Parameters<Context['cite']>[0]);
    return { min: value.min, max: value.max };
  }
  return value.map((part) => note(c, part));
}
