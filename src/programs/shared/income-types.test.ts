import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../tests/support/context.ts';
import { INCOME_TYPES } from '../../facts/schema.ts';
import { typesIn } from '../../engine/household/type-set.ts';
import {
  BUSINESS,
  BUSINESSES,
  CAPITAL_GAINS,
  cashOf,
  incomeTypes,
  PAY,
  RENTAL,
  union,
  UNEARNED,
  WAGES,
  without,
} from './income-types.ts';

test('every type but student aid is earned, unearned, a gain or rent, and only one of them', () => {
  const parts = [PAY, BUSINESS, CAPITAL_GAINS, RENTAL, UNEARNED];
  const all = incomeTypes(...INCOME_TYPES.options);
  expect(typesIn(without(all, ...parts))).toEqual(['studentAid']);
  expect(typesIn(union(...parts)).sort()).toEqual(parts.flatMap(typesIn).sort());
});

test('a loss in one business lowers nothing else', () => {
  const income = [monthly('wages', 900), monthly('farm', -400), monthly('partnership', 100)];
  expect(cashOf(contextOf([{ age: 40, income }]), 0, WAGES, BUSINESSES)).toEqual({ min: 1000, max: 1000 });
});
