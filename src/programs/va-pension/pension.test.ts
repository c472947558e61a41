import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { vaPensionGrounds, vaPensionIncome, vaPensionLimit, vaPensionNetWorth } from './pension.ts';

const veteran = { age: 70, veteran: true, dischargeOtherThanDishonorable: true, wartimeService: true };

test('a wife and children under 18 make the yearly amount higher; grown ones while they study', () => {
  const people = [
    veteran,
    { age: 50, relationship: 'spouse' as const },
    { age: 17 },
    { age: 19, student: 'collegeHalfTime' as const },
    { age: 19, student: 'no' as const },
  ];
  expect(vaPensionLimit(contextOf(people), 0)).toEqual({ min: 22833 + 2 * 2983, max: 22845 + 2 * 2985 });
});
test('where a condition limits somebody the amount may be that of aid and attendance', () => {
  expect(vaPensionLimit(contextOf([{ ...veteran, disabled: true }]), 0)).toEqual({ min: 17435, max: 29099 });
});
test('costs of care may come off, as VA judges', () => {
  const people = [{ ...veteran, income: [monthly('pension', 2000)] }];
  const care = contextOf(people, { expenses: { adultCare: 1000 } });
  expect(vaPensionIncome(care, 0)).toEqual({ min: 24000 - (12000 - 871.75), max: 24000 });
});
test('costs that a household names for everybody may be those of others', () => {
  const people = [
    { ...veteran, income: [monthly('pension', 1000)] },
    { age: 40, relationship: 'unrelated' as const, income: [monthly('wages', 3000)] },
  ];
  const c = contextOf(people, { expenses: { healthPremiums: 200 } });
  expect(vaPensionIncome(c, 0)).toEqual({ min: 12000 - (2400 - 871.75), max: 12000 });
});
test('medical costs above all income leave nothing, and take nothing from net worth', () => {
  const people = [{ ...veteran, medicalCosts: 3000, income: [monthly('pension', 1000)] }];
  expect(vaPensionIncome(contextOf(people), 0)).toEqual({ min: 0, max: 0 });
  expect(vaPensionNetWorth(contextOf(people, { assets: 5000 }), 0)).toEqual({ min: 5000, max: 5000 });
});
test('a loss does not lower other income, and gains on what is sold do not count', () => {
  const people = [
    { ...veteran, income: [monthly('farm', -500), monthly('capitalGains', 900), monthly('pension', 100)] },
  ];
  expect(vaPensionIncome(contextOf(people), 0)).toEqual({ min: 1200, max: 1200 });
});
test('under 65 a decision of Social Security is enough, and one against it leaves VA to judge', () => {
  const younger = { ...veteran, age: 50, disabled: true };
  expect(vaPensionGrounds(contextOf([{ ...younger, disabilityDecision: 'approved' }]), 0)).toBe(true);
  expect(vaPensionGrounds(contextOf([{ ...younger, disabilityDecision: 'denied' }]), 0)).toBeUndefined();
});
