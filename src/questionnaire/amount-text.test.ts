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
])('%s is read as %d', (text, amount) => {
  expect(readNumber(text)).toBe(amount);
});

test.each(['', 'abc', '12a', '1.2.3', '--5', '$'])('"%s" is no number', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test('a range is kept as it was', () => {
  for (const range of [{}, { atLeast: 3000 }, { atMost: 20 }, { atLeast: 1, atMost: 2 }])
    expect(readAmount(amountText(range))).toEqual(range);
});
