import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../../tests/support/context.ts';
import { overReturns } from '../units/tax-return.ts';
import { incomeTax } from './income-tax.ts';

type Income = NonNullable<SomePerson['income']>[number];
const yearly = (type: Income['type'], amount: number): Income => ({ type, amount, every: 'year' });
function tax(people: SomePerson[], day?: string) {
  const c = contextOf(people, {}, day);
  return overReturns(c, (r) => incomeTax(c, r));
}
const pay = (amount: number) => ({ income: [yearly('wages', amount)] });

test('head of household: 10 percent of what is above 24,150', () => {
  expect(tax([{ age: 30, ...pay(30_000) }, { age: 8 }]).min).toBeCloseTo(585, 2);
});

test('two brackets: 12,400 at 10 percent, the rest at 12', () => {
  expect(tax([{ age: 30, ...pay(40_000) }]).min).toBeCloseTo(1240 + 0.12 * (40_000 - 16_100 - 12_400), 2);
});

test('blind, and 65: each adds 2,050; from 2025 to 2028 a further 6,000', () => {
  const older = [{ age: 65, blind: true, ...pay(30_000) }];
  expect(tax(older).min).toBeCloseTo((30_000 - 16_100 - 4100 - 6000) * 0.1, 2);
  expect(tax(older, '2024-06-15').min).toBeCloseTo((30_000 - 14_600 - 3900) * 0.1, 2);
});

test('the further deduction falls by 6 percent above 75,000', () => {
  const taxable = 85_000 - 16_100 - 2050 - (6000 - 600);
  expect(tax([{ age: 70, ...pay(85_000) }]).min).toBeCloseTo(
    1240 + 38_000 * 0.12 + (taxable - 50_400) * 0.22,
    2,
  );
});

test('a fifth of business profit is not taxed, within a fifth of taxable income', () => {
  // profit 20,000 - 1,412.96 - 16,100 = 2,487.04; a fifth of it off
  expect(tax([{ age: 30, income: [yearly('selfEmployment', 20_000)] }]).min).toBeCloseTo(
    2487.04 * 0.8 * 0.1,
    1,
  );
});

test('gains may be taxed as pay or less: we do not ask how long things were held', () => {
  expect(tax([{ age: 30, income: [yearly('wages', 20_000), yearly('capitalGains', 5000)] }])).toEqual({
    min: 390,
    max: 890,
  });
});
