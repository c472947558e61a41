import { describe, expect, it } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import type { TanfState } from '../../engine/types.ts';
import { tanfIncome } from './income.ts';
import { tanfState } from './state.ts';

/** Dollars a month of an income in a state, from least to most. */
function income(
  state: string,
  name: string,
  people: readonly SomePerson[],
  facts: Parameters<typeof contextOf>[1] = {},
): [number, number] {
  const c = contextOf(people, { ...facts, state: state as 'TX' });
  const { min, max } = tanfIncome(c, tanfState(c) as TanfState, name);
  return [min, max];
}
const earns = (amount: number, facts: Partial<SomePerson> = {}): SomePerson => ({
  age: 30,
  income: [monthly('wages', amount)],
  ...facts,
});
const child = { age: 8, student: 'school' as const };
const same = (n: number) => [n, n];

describe('steps off pay', () => {
  it.each([
    ['a part of pay', 'AL', 1000, 700],
    ['dollars, then a part', 'FL', 90, 0],
    ['more while income is below the standard', 'FL', 240, 0],
    ['and no more above it', 'FL', 300, 210],
    ['the larger of dollars and a percent', 'NV', 1000, 800],
    ['dollars by how many are in the unit', 'VA', 1167, 800],
    ['dollars by how many adults', 'NM', 1125, 500],
  ])('%s', (_, state, pay, counted) =>
    expect(income(state, 'counted', [earns(pay), child])).toEqual(same(counted)),
  );

  it('knows applicants from families that get it, and both where it is not said', () => {
    const home = [earns(1000), child];
    expect(income('MD', 'counted', home)).toEqual(same(800));
    expect(income('MD', 'counted', home, { benefits: ['tanf'] })).toEqual(same(600));
    expect(income('MD', 'counted', home, { benefits: [], unsure: ['tanf'] })).toEqual([600, 800]);
  });

  it('reaches over the months of work, which nobody states', () => {
    expect(income('KY', 'counted', [earns(575), child])).toEqual([200, 400]);
    expect(income('SC', 'counted', [earns(500), child])).toEqual([250, 400]);
  });

  it('comes off each who earns, or once for the unit', () => {
    const home = [earns(500), earns(500, { relationship: 'spouse' }), child];
    expect(income('GA', 'counted', home)).toEqual(same(500));
    expect(income('TN', 'counted', home)).toEqual(same(750));
  });

  it('gives no steps to an applicant who fails a first test', () => {
    expect(income('PA', 'counted', [earns(500), child], { county: 'Philadelphia' })).toEqual(same(50));
    expect(income('PA', 'counted', [earns(600), child], { county: 'Philadelphia' })).toEqual(same(600));
  });

  it('leaves out what a child earns while in school', () => {
    const working = { age: 16, student: 'school' as const, income: [monthly('wages', 400)] };
    expect(income('AL', 'counted', [earns(0), working])).toEqual(same(0));
  });
});

describe('other income', () => {
  const support = (amount: number) => [{ age: 30, income: [monthly('childSupport', amount)] }, child];

  it('leaves out a part of child support, or all', () => {
    expect(income('VA', 'counted', support(150))).toEqual(same(50));
    expect(income('ND', 'counted', support(150))).toEqual(same(0));
    expect(income('WA', 'counted', support(150))).toEqual(same(100));
    expect(income('CO', 'counted', support(150))).toEqual(same(150));
    expect(income('CO', 'counted', support(150), { benefits: ['tanf'] })).toEqual(same(0));
  });

  it('counts Social Security and unemployment, not help that goes by need', () => {
    const types = ['socialSecuritySurvivors', 'unemployment', 'generalAssistance', 'studentAid'] as const;
    expect(
      income('AL', 'gross', [{ age: 30, income: types.map((type) => monthly(type, 100)) }, child]),
    ).toEqual(same(200));
  });

  it('lets California take its first 600 dollars off pay for a disability', () => {
    const both = [{ age: 30, income: [monthly('disabilityInsurance', 400), monthly('wages', 500)] }, child];
    // 400 off the 600 leaves 200 for pay: (500 - 200) / 2
    expect(income('CA', 'counted', both)).toEqual(same(150));
  });
});

describe('care', () => {
  const home = [earns(1000), { age: 1 }, child];
  it('comes off pay up to so much for each child', () => {
    expect(income('GA', 'counted', home, { expenses: { childCare: 100 } })).toEqual(same(650));
    expect(income('GA', 'counted', home, { expenses: { childCare: 900 } })).toEqual(same(375));
  });
  it('at actual cost where the state has no cap', () =>
    expect(income('AL', 'counted', home, { expenses: { childCare: 900 } })).toEqual(same(0)));
  it('by hours of work', () => {
    const part = [{ ...earns(1000), workHoursPerWeek: 10 }, { age: 1 }];
    // (1,000 - 200) / 2, less 50
    expect(income('MA', 'test', part, { expenses: { childCare: 900 } })).toEqual(same(750));
  });
  it('is nothing where nobody earns', () =>
    expect(
      income('DC', 'counted', [{ age: 30, income: [monthly('unemployment', 300)] }, child], {
        expenses: { childCare: 200 },
      }),
    ).toEqual(same(300)));
});
