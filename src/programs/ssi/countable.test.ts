import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { ssiCountable, ssiPayment } from './countable.ts';
import { ssiLimit } from './couple.ts';

const exactly = (n: number) => ({ min: n, max: n });
const older = { age: 70 };

test('what other income leaves of the first 20 comes off pay: (300 - 10 - 65) / 2 = 112.50', () => {
  const c = contextOf([{ ...older, income: [monthly('wages', 300), monthly('pension', 10)] }]);
  expect(ssiCountable(c, 0)).toEqual(exactly(112.5));
});
test('of a couple who can both get it, 20 comes off once, and each gets half', () => {
  const c = contextOf([
    { ...older, income: [monthly('pension', 400)] },
    { ...older, relationship: 'spouse', income: [monthly('pension', 111)] },
  ]);
  expect(ssiCountable(c, 0)).toEqual(exactly(491));
  expect(ssiLimit(c, 1)).toEqual(exactly(1491));
  expect(ssiPayment(c, 1)).toEqual(exactly(500));
});
test('a wife with 1,600 of pay: 1491 - (1600 - 85) / 2 = 733.50; a child takes 497 of it first: 982', () => {
  const wife = { age: 50, relationship: 'spouse' as const, income: [monthly('wages', 1600)] };
  expect(ssiPayment(contextOf([older, wife]), 0)).toEqual(exactly(733.5));
  expect(ssiPayment(contextOf([older, wife, { age: 8 }]), 0)).toEqual(exactly(982));
});
test('a wife’s income never makes it more than alone: 994 - (120 - 20) = 894, not 1491 - 100 - 217.50', () => {
  const own = { ...older, income: [monthly('pension', 120)] };
  const wife = { age: 50, relationship: 'spouse' as const, income: [monthly('wages', 500)] };
  expect(ssiPayment(contextOf([own, wife]), 0)).toEqual(exactly(894));
});
test('a wife who gets help by need keeps what she has', () => {
  const wife = {
    age: 50,
    relationship: 'spouse' as const,
    income: [monthly('unemployment', 900), monthly('tanf', 90)],
  };
  expect(ssiPayment(contextOf([older, wife]), 0)).toEqual(exactly(994));
});
test('nothing is left out of a pension that goes by need', () => {
  const c = contextOf([{ ...older, income: [monthly('veteransPension', 100)] }]);
  expect(ssiCountable(c, 0)).toEqual(exactly(100));
});
test('in a facility it may be 30 dollars', () => {
  expect(ssiPayment(contextOf([older], { housing: 'facility' }), 0)).toEqual({ min: 30, max: 994 });
});
test('a home that others give counts between nothing and a third, unless rent is paid', () => {
  const free = ssiPayment(contextOf([older], { housing: 'withOthers' }), 0);
  expect(free.min).toBeCloseTo(662.67);
  expect(free.max).toBe(994);
  const rent = contextOf([older], { housing: 'withOthers', expenses: { rent: 200 } });
  expect(ssiPayment(rent, 0)).toEqual(exactly(994));
});
