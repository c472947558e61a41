import type { Truth } from './truth.ts';

/** A number that is known (min = max), or known to lie between two ends. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Stands for "no end": large enough for any household, finite so that sums and products stay numbers. */
export const ENDLESS = 1e12;
/** No number that a household or a rule states is so large; an end that is stands for none. */
export const BEYOND = 1e10;

export const ZERO: Range = { min: 0, max: 0 };
export const exactly = (n: number): Range => ({ min: n, max: n });
export const between = (min: number, max: number): Range => ({ min, max });
export const isExact = (r: Range): boolean => r.min === r.max;

export const add = (a: Range, b: Range): Range => ({ min: a.min + b.min, max: a.max + b.max });
export const subtract = (a: Range, b: Range): Range => ({ min: a.min - b.max, max: a.max - b.min });
export function sum(parts: readonly Range[]): Range {
  let [min, max] = [0, 0];
  for (const part of parts) {
    min += part.min;
    max += part.max;
  }
  return { min, max };
}

/** Times a known number; a negative one swaps the ends. */
export const times = (r: Range, n: number): Range =>
  n >= 0 ? { min: r.min * n, max: r.max * n } : { min: r.max * n, max: r.min * n };

/** The product of two ranges; where one may be negative, its ends stand at any two of theirs. */
export function multiply(a: Range, b: Range): Range {
  if (a.min >= 0 && b.min >= 0) return { min: a.min * b.min, max: a.max * b.max };
  const products = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max];
  return { min: Math.min(...products), max: Math.max(...products) };
}

/** A function that never falls (rounding, flooring, a tax), at both ends. */
export const rising = (r: Range, f: (n: number) => number): Range =>
  isExact(r) ? exactly(f(r.min)) : { min: f(r.min), max: f(r.max) };

/** A function that never rises (a phase-out), at both ends. */
export const falling = (r: Range, f: (n: number) => number): Range =>
  isExact(r) ? exactly(f(r.min)) : { min: f(r.max), max: f(r.min) };

/** A piecewise linear function, which has its extremes at the ends or at its corners. */
export function piecewise(r: Range, corners: readonly number[], f: (n: number) => number): Range {
  if (isExact(r)) return exactly(f(r.min));
  const values = [r.min, ...corners.filter((x) => x > r.min && x < r.max), r.max].map(f);
  return { min: Math.min(...values), max: Math.max(...values) };
}

export const atLeastZero = (r: Range): Range => (r.min >= 0 ? r : rising(r, (n) => Math.max(0, n)));
export const smaller = (a: Range, b: Range): Range => ({
  min: Math.min(a.min, b.min),
  max: Math.min(a.max, b.max),
});
export const larger = (a: Range, b: Range): Range => ({
  min: Math.max(a.min, b.min),
  max: Math.max(a.max, b.max),
});

export const toCents = (n: number): number => Math.round(n * 100) / 100;

/** An amount to the cent, as it is shown and compared. */
export const inCents = (r: Range): Range => rising(r, toCents);

/** Either of the two, we do not know which. */
export const either = (a: Range, b: Range): Range => ({
  min: Math.min(a.min, b.min),
  max: Math.max(a.max, b.max),
});

export const atMost = (a: Range, b: Range): Truth =>
  a.max <= b.min ? true : a.min > b.max ? false : undefined;
export const below = (a: Range, b: Range): Truth =>
  a.max < b.min ? true : a.min >= b.max ? false : undefined;
export const atLeast = (a: Range, b: Range): Truth => atMost(b, a);
export const above = (a: Range, b: Range): Truth => below(b, a);
