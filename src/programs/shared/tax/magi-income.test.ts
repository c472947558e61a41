import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../../tests/support/context.ts';
import { ENDLESS } from '../../../engine/range.ts';
import { magiMonthly, magiYear } from './magi-income.ts';

test('all of Social Security counts, taxed or not; SSI, child support and gifts do not', () => {
  const income = [
    monthly('socialSecurityRetirement', 1200),
    monthly('ssi', 300),
    monthly('childSupport', 200),
    monthly('gift', 50),
    monthly('veteransDisability', 400),
    monthly('wages', 500),
  ];
  expect(contextOf([{ age: 66, income }]).of(magiMonthly, 0)).toEqual({ min: 1700, max: 1700 });
});

test('half of the self-employment tax comes off: 20,000 x 0.9235 x 15.3% / 2 = 1,412.96', () => {
  const c = contextOf([{ age: 40, income: [{ type: 'selfEmployment', amount: 20_000, every: 'year' }] }]);
  expect(c.of(magiYear, 0)).toEqual({ min: 18_587.04, max: 18_587.04 });
  expect(c.of(magiMonthly, 0)).toEqual({ min: 1548.92, max: 1548.92 });
});

test('student loan interest comes off up to 2,500, other adjustments whole', () => {
  const income = [monthly('wages', 4000)];
  const adjustments = [
    { type: 'studentLoanInterest' as const, amount: 300, every: 'month' as const },
    { type: 'hsa' as const, amount: 1000, every: 'year' as const },
  ];
  expect(contextOf([{ age: 30, income, adjustments }]).of(magiYear, 0).min).toBe(48_000 - 2500 - 1000);
});

test('a loss on sales comes off up to 3,000', () => {
  const income = [
    monthly('wages', 1000),
    { type: 'capitalGains' as const, amount: -9000, every: 'year' as const },
  ];
  expect(contextOf([{ age: 30, income }]).of(magiYear, 0).min).toBe(9000);
});

test('what is expected for the year replaces twelve times this month', () => {
  const c = contextOf([{ age: 30, income: [monthly('wages', 5000)], incomeThisYear: 20_000 }]);
  expect(c.of(magiYear, 0)).toEqual({ min: 20_000, max: 20_000 });
  expect(c.of(magiMonthly, 0).min).toBe(5000);
});

test('adjustments that nobody asked about leave only the upper end', () => {
  const c = contextOf([{ age: 30, income: [monthly('wages', 2000)] }], { unstated: 'unknown' });
  const { min, max } = c.of(magiMonthly, 0);
  expect(max).toBe(2000);
  expect(min).toBeLessThan(-ENDLESS / 13);
  expect(c.needs).toEqual(['people[0].adjustments']);
});
