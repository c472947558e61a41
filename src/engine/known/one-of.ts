/** A word, list or set of which we may not know which it is: kinds, statuses, units. */
import { type Amount, amount, hull } from './amount.ts';
import { join, type Needs } from './needs.ts';
import { NO, open, type Truth, YES } from './truth.ts';

export interface OneOf<T> {
  /** What it may be; at least one. */
  readonly may: readonly T[];
  readonly needs: Needs;
}

export const oneOf = <T>(may: readonly T[], needs: Needs = null): OneOf<T> => ({
  may,
  needs: may.length > 1 ? needs : null,
});

/** One of two, as a test says. */
export const pick = <T>(test: Truth, yes: readonly T[], no: readonly T[]): OneOf<T> =>
  test.is === undefined ? oneOf([...new Set([...yes, ...no])], test.needs) : oneOf(test.is ? yes : no);

/** What each leads to. */
export const each = <T, U>(one: OneOf<T>, of: (item: T) => OneOf<U>): OneOf<U> => {
  const all = one.may.map(of);
  const needs = all.reduce<Needs>((joined, { needs }) => join(joined, needs), one.needs);
  return oneOf([...new Set(all.flatMap(({ may }) => may))], needs);
};

/** An amount for each that it may be: it lies between the least and the most of them. */
export function over<T>(one: OneOf<T>, of: (item: T) => Amount): Amount {
  const range = hull(...one.may.map(of));
  return amount(range.min, range.max, join(one.needs, range.needs), range.from);
}

/** Whether it is among some: certain where all that it may be are, or none is. */
export function isAmong<T>(one: OneOf<T>, values: readonly T[]): Truth {
  const fits = one.may.filter((item) => values.includes(item)).length;
  return fits === 0 ? NO : fits === one.may.length ? YES : open(one.needs);
}
