import { expect, test } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import { snapDisabled } from './disabled.ts';

const disabled = (people: SomePerson[], benefits: ('ssi' | 'ssdi')[] = []) =>
  contextOf(people, { benefits }).of(snapDisabled, 0);

test('a payment for disability decides, not the condition', () => {
  expect(disabled([{ age: 40, disabled: true }])).toBe(false);
  expect(disabled([{ age: 40, income: [monthly('ssi', 500)] }])).toBe(true);
  expect(disabled([{ age: 40, income: [monthly('socialSecurityDisability', 900)] }])).toBe(true);
  expect(disabled([{ age: 40, veteran: true, serviceConnectedRating: 100 }])).toBe(true);
  expect(disabled([{ age: 40, veteran: true, serviceConnectedRating: 90 }])).toBe(false);
});
test('a benefit that is named without an amount is that of the only person it can be', () => {
  expect(disabled([{ age: 40 }], ['ssi'])).toBe(true);
  expect(disabled([{ age: 40, disabled: true }, { age: 9 }], ['ssi'])).toBe(true);
  expect(disabled([{ age: 40 }, { age: 9, disabled: true }], ['ssi'])).toBe(false);
  expect(
    disabled(
      [
        { age: 40, disabled: true },
        { age: 9, disabled: true },
      ],
      ['ssi'],
    ),
  ).toBeUndefined();
});
