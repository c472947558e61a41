/** Measures whose values carry their needs, and how the rest of the engine reads them. */
import type { Context } from './context.ts';
import { pathsOf } from './known/index.ts';
import {
  type Definition,
  type HouseholdMeasure,
  type Known,
  type Lowered,
  type Measure,
  viewOf,
} from './view.ts';

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
  const view = viewOf(c);
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
