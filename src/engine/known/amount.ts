/**
 * Numbers between two ends that carry the facts they still need, and the dated number that set them. One whose ends
 * meet needs nothing: the constructor sees to it.
 */
import { force, type Lazy } from './lazy.ts';
import { join, type Needs } from './needs.ts';
import { NO, open, type Truth, YES } from './truth.ts';

/** First day in force, and the source, of a number of the rules. */
export type From = readonly [since: string, value: unknown, source?: string] | undefined;

export interface Amount {
  readonly min: number;
  readonly max: number;
  readonly needs: Needs;
  /** The youngest of the numbers that made it. */
  readonly from: From;
}

/** Stands for "no end": large enough for any household, finite so that sums and products stay numbers. */
export const ENDLESS = 1e12;

/** The younger of two numbers of the rules; of one day, the second. */
export const younger = (a: From, b: From): From => (!a || (b && b[0] >= a[0]) ? b : a);

export const amount = (min: number, max: number, needs: Needs = null, from?: From): Amount => ({
  min,
  max,
  needs: min === max ? null : needs,
  from,
});
export const exactly = (n: number): Amount => ({ min: n, max: n, needs: null, from: undefined });
export const ZERO = exactly(0);
/** Anything from one number to another: the rules or an office leave it open, and no answer would help. */
export const between = (min: number, max: number): Amount => amount(min, max);
/** The same, with an end moved. */
const of = (a: Amount, min: number, max: number): Amount => amount(min, max, a.needs, a.from);
const two = (a: Amount, b: Amount, min: number, max: number): Amount =>
  amount(min, max, join(a.needs, b.needs), younger(a.from, b.from));

export const add = (a: Amount, b: Amount): Amount => two(a, b, a.min + b.min, a.max + b.max);
export const sum = (parts: readonly Amount[]): Amount => parts.reduce(add, ZERO);
export const subtract = (a: Amount, b: Amount): Amount => two(a, b, a.min - b.max, a.max - b.min);
/** Times a known number; a negative one swaps the ends. */
export const times = (a: Amount, n: number): Amount =>
  n >= 0 ? of(a, a.min * n, a.max * n) : of(a, a.max * n, a.min * n);
/** The product of two amounts; where one may be negative, its ends stand at any two of theirs. */
export function multiply(a: Amount, b: Amount): Amount {
  const products = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max];
  return two(a, b, Math.min(...products), Math.max(...products));
}
/** A percentage of an amount; both ends are not negative. */
export const percentOf = (percent: Amount, a: Amount): Amount => rising(multiply(percent, a), (n) => n / 100);

/** A function that never falls (rounding, flooring, a tax), at both ends. */
export const rising = (a: Amount, f: (n: number) => number): Amount => of(a, f(a.min), f(a.max));
/** A function that never rises (a phase-out), at both ends. */
export const falling = (a: Amount, f: (n: number) => number): Amount => of(a, f(a.max), f(a.min));
/** A piecewise linear function, which has its extremes at the ends or at its corners. */
export function piecewise(a: Amount, corners: readonly number[], f: (n: number) => number): Amount {
  const values = [a.min, ...corners.filter((x) => x > a.min && x < a.max), a.max].map(f);
  return of(a, Math.min(...values), Math.max(...values));
}

export const atLeastZero = (a: Amount): Amount =>
  a.min >= 0 ? a : of(a, Math.max(0, a.min), Math.max(0, a.max));
export const smaller = (a: Amount, b: Amount): Amount =>
  two(a, b, Math.min(a.min, b.min), Math.min(a.max, b.max));
export const larger = (a: Amount, b: Amount): Amount =>
  two(a, b, Math.max(a.min, b.min), Math.max(a.max, b.max));
/** Any of several, we do not know which. */
export const hull = (...parts: readonly Amount[]): Amount =>
  parts.reduce((a, b) => two(a, b, Math.min(a.min, b.min), Math.max(a.max, b.max)));
/** To the cent, as it is shown and compared. */
export const inCents = (a: Amount): Amount => rising(a, (n) => Math.round(n * 100) / 100);
/** What is below zero, as a loss above it. */
export const lossOf = (a: Amount): Amount => atLeastZero(times(a, -1));

const compared = (a: Amount, b: Amount, holds: boolean, fails: boolean): Truth =>
  holds ? YES : fails ? NO : open(join(a.needs, b.needs));
export const atMost = (a: Amount, b: Amount): Truth => compared(a, b, a.max <= b.min, a.min > b.max);
export const below = (a: Amount, b: Amount): Truth => compared(a, b, a.max < b.min, a.min >= b.max);
export const atLeast = (a: Amount, b: Amount): Truth => atMost(b, a);
export const above = (a: Amount, b: Amount): Truth => below(b, a);

/** One amount or another, as a test says; while it is open it may be either, and where both agree the test does not matter. */
export function when(test: Truth, yes: Lazy<Amount>, no: Lazy<Amount>): Amount {
  if (test.is !== undefined) return force(test.is ? yes : no);
  const either = hull(force(yes), force(no));
  return amount(either.min, either.max, join(test.needs, either.needs), either.from);
}

/** A follow-up number, which is not asked before the test holds: `no` where it fails, `meanwhile` while it is open. */
export function followUp(test: Truth, then: () => Amount, no: Amount, meanwhile: Amount): Amount {
  if (test.is !== undefined) return test.is ? then() : no;
  return amount(meanwhile.min, meanwhile.max, join(test.needs, meanwhile.needs), meanwhile.from);
}

/** How many of some tests hold: at least those that certainly do, at most those that are not ruled out. */
export const count = (tests: readonly Truth[]): Amount => sum(tests.map((t) => when(t, exactly(1), ZERO)));
