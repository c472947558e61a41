import { expect, test } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import {
  caresForChild,
  getsDisabilityPay,
  getsRetirement,
  hasDisabledParent,
  hasDisabledSpouse,
  hasRetiredParent,
  hasRetiredSpouse,
  isBenefitChild,
  isBenefitSpouse,
} from './family.ts';

const retired: SomePerson = { age: 66, income: [monthly('socialSecurityRetirement', 1500)] };
const spouse = (age: number): SomePerson => ({ age, relationship: 'spouse' });
const child = (facts: SomePerson) => contextOf([{ age: 45 }, facts]).of(isBenefitChild, 1);

test('a child is paid below 18, in school at 18, and with a disability that began before 22', () => {
  expect(child({ age: 17 })).toBe(true);
  expect(child({ age: 18, student: 'school' })).toBe(true);
  expect(child({ age: 19, student: 'school' })).toBe(false);
  expect(child({ age: 21, disabled: true })).toBe(true);
  expect(child({ age: 22, disabled: true })).toBeUndefined();
  expect(child({ age: 30 })).toBe(false);
});
test('who is married is no child any more', () => {
  expect(contextOf([{ age: 17 }, spouse(18)]).of(isBenefitChild, 0)).toBe(false);
});
test('a child to look after is one under 16, or a disabled one', () => {
  const cares = (facts: SomePerson) => contextOf([{ age: 40 }, facts]).of(caresForChild, 0);
  expect(cares({ age: 15 })).toBe(true);
  expect(cares({ age: 16 })).toBe(false);
  expect(cares({ age: 20, disabled: true })).toBe(true);
  expect(cares({ age: 10, relationship: 'sibling' })).toBe(false);
});
test('a wife or husband is paid from 62 on, or with a child to look after', () => {
  expect(contextOf([retired, spouse(62)]).of(isBenefitSpouse, 1)).toBe(true);
  expect(contextOf([retired, spouse(61)]).of(isBenefitSpouse, 1)).toBe(false);
  expect(contextOf([retired, spouse(45), { age: 15 }]).of(isBenefitSpouse, 1)).toBe(true);
});
test('who gets it passes a part on to wife, husband and children who live here', () => {
  const home = contextOf([retired, spouse(62), { age: 10 }, { age: 9, relationship: 'grandchild' }]);
  expect(home.of(getsRetirement, 0)).toBe(true);
  expect(home.of(getsDisabilityPay, 0)).toBe(false);
  expect(home.of(hasRetiredSpouse, 1)).toBe(true);
  expect(home.of(hasRetiredSpouse, 0)).toBe(false);
  expect(home.of(hasRetiredParent, 2)).toBe(true);
  expect(home.of(hasRetiredParent, 3)).toBe(false);
});
test('the same for disability benefits, which may be named without an amount', () => {
  const home = contextOf([{ age: 50, disabled: true }, spouse(48), { age: 10 }], { benefits: ['ssdi'] });
  expect(home.of(hasDisabledSpouse, 1)).toBe(true);
  expect(home.of(hasDisabledParent, 2)).toBe(true);
});
