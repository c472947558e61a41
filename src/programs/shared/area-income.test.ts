import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { areaIncome, areaIncomeOfVeterans, areaLow, areaVeryLow } from './area-income.ts';

const people = (count: number) => Array.from({ length: count }, () => ({ age: 40 }));
const limits = (count: number, place: Parameters<typeof contextOf>[1]) => {
  const c = contextOf(people(count), { unstated: 'none', ...place });
  return { veryLow: c.of(areaVeryLow), low: c.of(areaLow), needs: [...new Set(c.needs)] };
};
const exact = (n: number) => ({ min: n, max: n });

test('42 U.S.C. 1437a(b)(2): the limits of the county, by size, rounded up to 50 dollars', () => {
  expect(limits(4, { state: 'AL', county: 'Bullock' })).toEqual({
    veryLow: exact(37_100),
    low: exact(59_350),
    needs: [],
  });
  expect(limits(1, { state: 'AL', county: 'bullock county' }).veryLow).toEqual(exact(26_000));
  expect(limits(9, { state: 'AL', county: 'Bullock' }).veryLow).toEqual(exact(51_950));
});

test('without a county any of the state, and it is asked for; an unknown name is not asked for again', () => {
  expect(limits(4, { state: 'AL' })).toEqual({
    veryLow: { min: 37_100, max: 57_550 },
    low: { min: 59_350, max: 92_100 },
    needs: ['county'],
  });
  expect(limits(4, { state: 'AL', county: 'Nowhere' })).toEqual({ ...limits(4, { state: 'AL' }), needs: [] });
});

test('a place with one area needs no county; an old county is all that it lies in', () => {
  expect(limits(4, { state: 'DC' }).low).toEqual(exact(106_800));
  expect(limits(4, { state: 'DC' }).needs).toEqual([]);
  expect(limits(4, { state: 'CT', county: 'Middlesex' }).veryLow).toEqual(exact(64_600));
  expect(limits(4, { state: 'CT', county: 'Tolland' })).toEqual({
    veryLow: { min: 62_500, max: 64_600 },
    low: { min: 100_000, max: 103_350 },
    needs: [],
  });
  expect(limits(4, { state: 'NY', county: 'Brooklyn' })).toEqual(limits(4, { state: 'NY', county: 'Kings' }));
  expect(limits(4, { state: 'PR', county: 'Aguas Buenas' }).veryLow).toEqual(exact(20_700));
});

test('24 CFR 5.609: pay of children does not count, and of a grown child who studies only $500', () => {
  const pay = [monthly('wages', 1000)];
  const c = contextOf([
    { age: 40, income: pay },
    { age: 16, relationship: 'child', income: [...pay, monthly('socialSecuritySurvivors', 100)] },
    { age: 20, relationship: 'child', student: 'collegeFullTime', income: pay },
    { age: 20, relationship: 'child', student: 'no', income: [monthly('selfEmployment', -50)] },
  ]);
  expect(c.of(areaIncome)).toEqual(exact(12_000 + 1_200 + 500));
});

test('89 FR 65769: disability pay from VA is left out for homeless veterans', () => {
  const c = contextOf([{ age: 50, income: [monthly('veteransDisability', 1000), monthly('pension', 10)] }]);
  expect(c.of(areaIncome)).toEqual(exact(12_120));
  expect(c.of(areaIncomeOfVeterans)).toEqual(exact(120));
});
