import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { parentsPart } from './parents-part.ts';

const disabled = { age: 10, disabled: true };

test('two parents, one other child: (4246 - 497 - 85) / 2 - 1491 = 341', () => {
  const c = contextOf([
    { age: 43, income: [monthly('wages', 4246)] },
    { age: 43, relationship: 'spouse' },
    disabled,
    { age: 4 },
  ]);
  expect(c.of(parentsPart, 2)).toEqual({ min: 341, max: 341 });
});
test('two disabled children share it: ((4085 - 85) / 2 - 994) / 2 = 503', () => {
  const c = contextOf([{ age: 43, income: [monthly('wages', 4085)] }, disabled, { age: 12, blind: true }]);
  expect(c.of(parentsPart, 1)).toEqual({ min: 503, max: 503 });
});
test('at 18 and away from parents nothing counts', () => {
  const c = contextOf([
    { age: 43, income: [monthly('wages', 9000)] },
    { ...disabled, age: 18 },
  ]);
  expect(c.of(parentsPart, 1)).toEqual({ min: 0, max: 0 });
  expect(c.of(parentsPart, 0)).toEqual({ min: 0, max: 0 });
});
test('a parent who can get SSI keeps it all; one whose disability pay is too high does not', () => {
  const father = (amount: number) => ({ age: 43, income: [monthly('socialSecurityDisability', amount)] });
  expect(contextOf([father(900), disabled]).of(parentsPart, 1)).toEqual({ min: 0, max: 0 });
  expect(contextOf([father(2014), disabled]).of(parentsPart, 1)).toEqual({ min: 1000, max: 1000 });
});
