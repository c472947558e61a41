import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../../tests/support/context.ts';
import { ssiEarned, ssiPay, ssiUnearned } from './income.ts';

const exactly = (n: number) => ({ min: n, max: n });

test('the loss of a business comes off wages; of a profit 92.35 percent count; work-study does not', () => {
  const c = contextOf([
    { age: 66, income: [monthly('wages', 500), monthly('selfEmployment', -200)] },
    { age: 67, relationship: 'spouse', income: [monthly('farm', 1000), monthly('workStudy', 300)] },
  ]);
  expect(ssiEarned(c, 0)).toEqual(exactly(300));
  expect(ssiEarned(c, 1)).toEqual(exactly(923.5));
});
test('a student under 22 keeps 2,410 dollars of pay in a month of 2026', () => {
  const people = [{ age: 21, student: 'school' as const, income: [monthly('wages', 2500)] }];
  expect(ssiPay(contextOf(people), 0)).toEqual(exactly(90));
  expect(ssiPay(contextOf([{ ...people[0], age: 22 }]), 0)).toEqual(exactly(2500));
});
test('child support is the children’s, in equal parts, and a third of it does not count', () => {
  const c = contextOf([{ age: 40, income: [monthly('childSupport', 600)] }, { age: 9 }, { age: 4 }]);
  expect(ssiUnearned(c, 0)).toEqual(exactly(0));
  expect(ssiUnearned(c, 1)).toEqual(exactly(200));
});
