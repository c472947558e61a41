import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../../tests/support/context.ts';
import { snapGrossIncome } from './gross-income.ts';

const gross = (...args: Parameters<typeof contextOf>) => {
  const c = contextOf(...args);
  return c.of(snapGrossIncome);
};

test('pay, benefits and support count; student aid, work-study and gains from a sale do not', () => {
  const income = [
    monthly('wages', 1000),
    monthly('ssi', 200),
    monthly('childSupport', 100),
    monthly('studentAid', 500),
    monthly('workStudy', 300),
    monthly('capitalGains', 400),
  ];
  expect(gross([{ age: 30, income }])).toEqual({ min: 1300, max: 1300 });
});

test('the loss of a business stays in the business; that of a farm comes off other income', () => {
  const with_ = (type: 'selfEmployment' | 'farm') =>
    gross([{ age: 30, income: [monthly('pension', 900), monthly(type, -300)] }]);
  expect(with_('selfEmployment')).toEqual({ min: 900, max: 900 });
  expect(with_('farm')).toEqual({ min: 600, max: 600 });
});

test('of a member left out for status the state counts all, or all but the share', () => {
  const people = [
    { age: 30, citizenship: 'undocumented' as const, income: [monthly('wages', 1200)] },
    { age: 28, relationship: 'spouse' as const },
    { age: 4 },
  ];
  expect(gross(people)).toEqual({ min: 800, max: 800 });
  expect(gross(people, { state: 'AZ' })).toEqual({ min: 1200, max: 1200 });
});

test('who left the five years of a green card open may count in full or by a share', () => {
  const people = [
    {
      age: 30,
      citizenship: 'permanentResident' as const,
      student: 'no' as const,
      income: [monthly('wages', 1200)],
    },
    { age: 4, citizenship: 'citizen' as const, income: [] },
  ];
  expect(gross(people, { unstated: 'unknown', benefits: [] })).toEqual({ min: 600, max: 1200 });
});

test('a student who is left out brings no income', () => {
  const people = [
    { age: 45, income: [monthly('wages', 1000)] },
    { age: 19, student: 'collegeFullTime' as const, income: [monthly('wages', 300)] },
  ];
  expect(gross(people)).toEqual({ min: 1000, max: 1000 });
});
