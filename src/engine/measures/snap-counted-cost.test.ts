import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { exactly } from '../range.ts';
import { countedCost } from './snap-counted-cost.ts';

const parent = (pay: number) => ({
  age: 30,
  citizenship: 'undocumented' as const,
  income: [monthly('wages', pay)],
});
const rent = exactly(900);

test('costs count in full where a member has income, or nobody has', () => {
  expect(countedCost(contextOf([{ age: 30, income: [monthly('wages', 500)] }, { age: 4 }]), rent)).toEqual(
    rent,
  );
  const both = [parent(500), { age: 30, relationship: 'spouse' as const, income: [monthly('wages', 500)] }];
  expect(countedCost(contextOf(both), rent)).toEqual(rent);
  expect(countedCost(contextOf([parent(0), { age: 4 }]), rent)).toEqual(rent);
});
test('costs count like the income of those who are left out, where nobody else has income', () => {
  const family = [parent(500), { age: 4 }, { age: 6 }];
  expect(countedCost(contextOf(family), rent)).toEqual(exactly(600));
  expect(countedCost(contextOf(family, { state: 'AZ' }), rent)).toEqual(rent);
});
