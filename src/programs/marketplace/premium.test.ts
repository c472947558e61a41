import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { benchmarkPremium } from './premium.ts';

const premium = (state: 'NJ' | 'NY' | 'VT' | 'DC', people: readonly SomePerson[]): number => {
  const c = contextOf(people, { state, county: 'Kings' });
  return benchmarkPremium(
    c,
    people.map((_, i) => i),
  ).min;
};

test('only the three oldest children under 21 cost something', () => {
  const children = [16, 10, 8, 3].map((age) => ({ age }));
  expect(premium('NJ', children)).toBeCloseTo(326 * (1.1229 + 1 + 1), 2);
  expect(premium('NJ', [{ age: 21 }, ...children])).toBeCloseTo(326 * (1.3072 + 1.1229 + 1 + 1), 2);
});

test('the District has an age curve of its own; ages between two steps take the lower one', () => {
  expect(premium('DC', [{ age: 25 }])).toBeCloseTo(409 * 1.1116, 2);
  expect(premium('DC', [{ age: 64 }])).toBeCloseTo(409 * 3.3349, 2);
});

test('New York and Vermont go by the make-up of the family', () => {
  expect(premium('NY', [{ age: 60 }])).toBe(867);
  expect(premium('NY', [{ age: 60 }, { age: 9 }, { age: 5 }])).toBeCloseTo(867 * 1.7, 2);
  expect(premium('VT', [{ age: 40 }, { age: 30, relationship: 'spouse' }, { age: 9 }])).toBeCloseTo(
    1299 * 2.81,
    2,
  );
});

test('nobody costs nothing', () => {
  expect(premium('NJ', [])).toBe(0);
});
