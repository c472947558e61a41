import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { vaDisabilityPay, vaDisabilityYear } from './pay.ts';
import { vaRated, vaRating } from '../shared/va-service.ts';

const veteran = (rating: number) => ({
  age: 60,
  veteran: true,
  dischargeOtherThanDishonorable: true,
  serviceConnectedRating: rating,
});

test('a rating counts to the nearest ten, and for nothing without service', () => {
  expect(vaRating(contextOf([veteran(75)]), 0)).toEqual({ min: 80, max: 80 });
  expect(vaRating(contextOf([{ ...veteran(75), veteran: false }]), 0)).toEqual({ min: 0, max: 0 });
  expect(vaRated(contextOf([veteran(4)]), 0)).toBeUndefined();
});
test('a child at school until 23 and a parent at home may add something', () => {
  const people = [veteran(100), { age: 20, student: 'collegeFullTime' as const }];
  expect(vaDisabilityPay(contextOf(people), 0)).toEqual({ min: 4047.69, max: 4291.58 });
  expect(vaDisabilityPay(contextOf([veteran(100), { age: 23 }]), 0)).toEqual({ min: 3938.58, max: 3938.58 });
  const withFather = [veteran(30), { age: 85, relationship: 'parent' as const }];
  expect(vaDisabilityPay(contextOf(withFather), 0)).toEqual({ min: 552.47, max: 617.47 });
});
test('without a rating it is anything from the least to the most', () => {
  expect(vaDisabilityPay(contextOf([veteran(0)]), 0)).toEqual({ min: 180.42, max: 3938.58 });
});
test('a year of pay is none without a rating, and at least what is paid now', () => {
  expect(vaDisabilityYear(contextOf([veteran(0)]), 0)).toEqual({ min: 0, max: 0 });
  const paid = { ...veteran(10), income: [monthly('veteransDisability', 200)] };
  expect(vaDisabilityYear(contextOf([paid]), 0)).toEqual({ min: 2400, max: 2400 });
});
