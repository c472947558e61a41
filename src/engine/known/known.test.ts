/** Formulas of every kind over a few facts: what they say with some facts open, against what they say with more stated. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as k from './index.ts';

const FACTS = [0, 1, 2, 3];
/** What each fact comes to, and whether it is stated yet. */
type Facts = readonly { readonly is: number; readonly isStated: boolean }[];
type Formula<T> = (facts: Facts) => T;

const fact: fc.Arbitrary<Formula<k.Amount>> = fc.constantFrom(...FACTS).map((n) => (facts) => {
  const { is = 0, isStated = true } = facts[n] ?? {};
  return isStated ? k.exactly(is) : k.amount(0, 10, `fact ${n}`);
});
const number = fc.integer({ min: 0, max: 10 }).map((n) => () => k.exactly(n));

const ONE: readonly ((a: k.Amount) => k.Amount)[] = [
  (a) => k.times(a, 2),
  (a) => k.times(a, -1),
  (a) => k.rising(a, (n) => Math.floor(n / 2)),
  (a) => k.falling(a, (n) => 10 - n),
  (a) => k.piecewise(a, [4], (n) => Math.abs(n - 4)),
  k.atLeastZero,
  k.inCents,
  k.lossOf,
];
const TWO: readonly ((a: k.Amount, b: k.Amount) => k.Amount)[] = [
  k.add,
  k.subtract,
  k.multiply,
  k.smaller,
  k.larger,
  (a, b) => k.sum([a, b, a]),
];
const COMPARE = [k.atMost, k.atLeast, k.below, k.above] as const;
const JOIN: readonly ((a: k.Truth, b: k.Truth) => k.Truth)[] = [
  (a, b) => k.all(a, () => b),
  (a, b) => k.any(() => a, b),
  (a, b) => k.every([a, b], (t) => t),
  (a, b) => k.some([a, b], (t) => t),
  (a, b) => k.andThen(a, () => b),
  (a, b) => k.orElse(a, () => b),
  (a, b) => k.either(a, b, k.not(b)),
  (a, b) => k.either(a, k.YES, b),
];

const { amounts, truths } = fc.letrec<{ amounts: Formula<k.Amount>; truths: Formula<k.Truth> }>((tie) => ({
  amounts: fc.oneof(
    { maxDepth: 5 },
    fact,
    number,
    fc.tuple(fc.constantFrom(...ONE), tie('amounts')).map(
      ([f, a]) =>
        (facts: Facts) =>
          f(a(facts)),
    ),
    fc.tuple(fc.constantFrom(...TWO), tie('amounts'), tie('amounts')).map(
      ([f, a, b]) =>
        (facts: Facts) =>
          f(a(facts), b(facts)),
    ),
    fc.tuple(tie('truths'), tie('amounts'), tie('amounts')).map(
      ([t, a, b]) =>
        (facts: Facts) =>
          k.when(t(facts), () => a(facts), b(facts)),
    ),
    fc.tuple(tie('truths'), tie('truths')).map(
      ([t, u]) =>
        (facts: Facts) =>
          k.count([t(facts), u(facts)]),
    ),
    fc.tuple(tie('truths'), tie('amounts'), tie('amounts')).map(
      ([t, a, b]) =>
        (facts: Facts) =>
          k.over(k.pick(t(facts), ['a'], ['b']), (kind) => (kind === 'a' ? a(facts) : b(facts))),
    ),
  ),
  truths: fc.oneof(
    { maxDepth: 5 },
    fc.tuple(fc.constantFrom(...COMPARE), tie('amounts'), tie('amounts')).map(
      ([f, a, b]) =>
        (facts: Facts) =>
          f(a(facts), b(facts)),
    ),
    fc.tuple(fc.constantFrom(...JOIN), tie('truths'), tie('truths')).map(
      ([f, a, b]) =>
        (facts: Facts) =>
          f(a(facts), b(facts)),
    ),
    tie('truths').map((t) => (facts: Facts) => k.not(t(facts))),
    tie('truths').map((t) => (facts: Facts) => k.isAmong(k.pick(t(facts), ['a'], ['b', 'c']), ['a'])),
  ),
}));

/** Facts of which some are stated, the same with one more, and with all. */
const steps = fc
  .tuple(
    fc.array(fc.record({ is: fc.integer({ min: 0, max: 10 }), isStated: fc.boolean() }), {
      minLength: FACTS.length,
      maxLength: FACTS.length,
    }),
    fc.constantFrom(...FACTS),
  )
  .map(([some, next]) => ({
    some,
    more: some.map((f, n) => (n === next ? { ...f, isStated: true } : f)),
    whole: some.map((f) => ({ ...f, isStated: true })),
    next: `fact ${next}`,
  }));
const ends = ({ min, max }: k.Amount) => [min, max];
const RUNS = { numRuns: 3000, seed: 7 };

test('an amount only ever narrows, and one whose ends meet needs nothing', () => {
  fc.assert(
    fc.property(amounts, steps, (formula, { some, whole }) => {
      const [now, then] = [formula(some), formula(whole)];
      expect(then.min).toBe(then.max);
      expect(then.needs).toBeNull();
      expect(now.min).toBeLessThanOrEqual(then.min);
      expect(now.max).toBeGreaterThanOrEqual(then.max);
      if (now.min === now.max) expect(now.needs).toBeNull();
    }),
    RUNS,
  );
});

test('a truth that is decided stays, and needs nothing', () => {
  fc.assert(
    fc.property(truths, steps, (formula, { some, whole }) => {
      const [now, then] = [formula(some), formula(whole)];
      expect(then).toEqual(k.truth(then.is === true));
      if (now.is !== undefined) expect(now).toEqual(then);
    }),
    RUNS,
  );
});

test('a fact that a value does not need never moves it', () => {
  fc.assert(
    fc.property(amounts, truths, steps, (amount, truth, { some, more, next }) => {
      const [a, t] = [amount(some), truth(some)];
      if (!k.pathsOf(a.needs).includes(next)) expect(ends(amount(more))).toEqual(ends(a));
      if (!k.pathsOf(t.needs).includes(next)) expect(truth(more).is).toBe(t.is);
    }),
    RUNS,
  );
});

test('what an office decides needs no fact and stays open', () => {
  expect(k.any(k.OFFICE_DECIDES, k.NO)).toEqual(k.open(null));
  expect(k.atBestOpen(k.YES)).toEqual(k.open(null));
  expect(k.atBestOpen(k.NO)).toBe(k.NO);
  expect(k.atWorstOpen(k.YES)).toBe(k.YES);
  expect(k.atWorstOpen(k.NO)).toEqual(k.open(null));
});

test('a truth that a rule elsewhere settles is supposed only while it is open', () => {
  const t = k.open('own');
  expect(k.orSuppose(t, () => k.YES)).toBe(k.YES);
  expect(k.orSuppose(k.NO, () => k.YES)).toBe(k.NO);
  expect(k.pathsOf(k.orSuppose(t, () => k.open('other')).needs)).toEqual(['own', 'other']);
});

test('an amount keeps the youngest number that made it, and not those that only chose it', () => {
  const old = k.amount(5, 5, null, ['2024-01-01', 5]);
  const young = k.amount(6, 6, null, ['2026-01-01', 6]);
  expect(k.add(young, old).from?.[0]).toBe('2026-01-01');
  expect(k.when(k.atMost(young, old), young, old).from?.[0]).toBe('2024-01-01');
});

test('a follow-up number is not asked before its test holds', () => {
  const asked = () => k.amount(0, 100, 'rating');
  const meanwhile = k.between(0, 100);
  expect(k.pathsOf(k.followUp(k.open('served'), asked, k.ZERO, meanwhile).needs)).toEqual(['served']);
  expect(k.pathsOf(k.followUp(k.YES, asked, k.ZERO, meanwhile).needs)).toEqual(['rating']);
  expect(k.followUp(k.NO, asked, k.ZERO, meanwhile)).toBe(k.ZERO);
});

test('a path that several parts need is named once', () => {
  const shared: k.Needs = ['a', 'b'];
  expect(k.pathsOf([shared, [shared, 'a'], null])).toEqual(['a', 'b']);
});

test('each alternative may lead to several', () => {
  const one = k.each(k.oneOf(['a', 'b'], 'which'), (x) => k.oneOf([`${x}1`, `${x}2`], 'what'));
  expect(one.may).toEqual(['a1', 'a2', 'b1', 'b2']);
  expect(k.pathsOf(one.needs)).toEqual(['which', 'what']);
  expect(k.possible([1, 2, 3], (n) => (n === 2 ? k.NO : k.open('n')))).toEqual([1, 3]);
  expect(k.percentOf(k.exactly(20), k.exactly(50)).min).toBe(10);
  expect(k.between(1, 2).needs).toBeNull();
});
