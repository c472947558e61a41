import { expect, test } from 'vitest';
import { amountText, readAmount, readNumber } from './amount-text.ts';

test.each([
  ['1200', 1200],
  ['$1,200.50', 1200.5],
  ['1.200', 1200],
  ['1.200,50', 1200.5],
  ['1 200', 1200],
  ['15.50', 15.5],
  ['15,5', 15.5],
  ['.5', 0.5],
  ['-5', -5],
  ['−5', -5],
  ['$ -300', -300],
  ['1,234,567', 1234567],
  ['200 dollars', 200],
  ['0.125', 0.125],
  ['.125', 0.125],
  ['0,125', 0.125],
  ['1234.567', 1234.567],
  ['1.234.567,5', 1234567.5],
])('%s is read as %d', (text, amount) => {
  expect(readNumber(text)).toBe(amount);
});

test.each([
  ['18.125', 18.125],
  ['-1.250', -1.25],
  ['18,125', 18125],
  ['1.200.000', 1200000],
  ['15,5', 15.5],
])('by the hour, %s is read as %d', (text, amount) => {
  expect(readNumber(text, 'decimal')).toBe(amount);
});

test.each(['', 'abc', '12a', '1.2.3', '--5', '$', '1,23,456', '1,2345', '1,200,50', ','])(
  '"%s" is no number',
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);

test('a range that cannot be is no amount', () => {
  for (const text of ['5..3', 'a..5', '5..a']) expect(readAmount(text)).toBeUndefined();
});

test('"about" stays within the most that a household file may say', () => {
  expect(readAmount('10,000,000', true)).toEqual({ atLeast: 8_500_000, atMost: 10_000_000 });
});

test.each([18.125, 0.125, 1e-7, -2.375, 1234.567, 9_999_999.999])('%d is kept as it was', (amount) => {
  expect(readAmount(amountText(amount))).toBeCloseTo(amount, 9);
});

test('a range is kept as it was', () => {
  for (const range of [{}, { atLeast: 3000 }, { atMost: 20 }, { atLeast: 1, atMost: 2 }])
    expect(readAmount(amountText(range))).toEqual(range);
});
