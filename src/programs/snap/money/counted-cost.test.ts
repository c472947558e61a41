import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../../tests/support/context.ts';
import { exactly } from '../../../engine/known/index.ts';
import { viewOf } from '../../../engine/view.ts';
import { countedCost } from './counted-cost.ts';

const parent = (pay: number) => ({
  age: 30,
  citizenship: 'undocumented' as const,
  income: [monthly('wages', pay)],
});
const rent = exactly(900);
const homeView = (...home: Parameters<typeof contextOf>) => viewOf(contextOf(...home));

test('costs count in full where a member has income, or nobody has', () => {
  expect(countedCost(homeView([{ age: 30, income: [monthly('wages', 500)] }, { age: 4 }]), rent)).toEqual(
    rent,
  );
  const both = [parent(500), { age: 30, relationship: 'spouse' as const, income: [monthly('wages', 500)] }];
  expect(countedCost(homeView(both), rent)).toEqual(rent);
  expect(countedCost(homeView([parent(0), { age: 4 }]), rent)).toEqual(rent);
});
test('costs count like the income of those who are left out, where nobody else has income', () => {
  const family = [parent(500), { age: 4 }, { age: 6 }];
  expect(countedCost(homeView(family), rent)).toMatchObject({ min: 600, max: 600 });
  expect(countedCost(homeView(family, { state: 'AZ' }), rent)).toEqual(rent);
});
