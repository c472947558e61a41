/** Territories run Medicaid and TANF by plans of their own (42 U.S.C. 1308, 1396a(j)): what we have not read stays open. */
import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { medicaidRulesKnown } from '../medicaid/limit.ts';
import { tanfRulesKnown } from '../tanf/state.ts';

test('the rules of a state are known, those of a territory never turn anybody down', () => {
  const inPlace = (state: 'TX' | 'AS') => contextOf([{ age: 30 }, { age: 4 }], { state });
  expect(inPlace('TX').of(medicaidRulesKnown)).toBe(true);
  expect(inPlace('AS').of(medicaidRulesKnown)).toBeUndefined();
  expect(inPlace('TX').of(tanfRulesKnown)).toBe(true);
  expect(inPlace('AS').of(tanfRulesKnown)).toBeUndefined();
});
