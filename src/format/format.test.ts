import { expect, it } from 'vitest';
import { longDate } from './date.ts';
import { eitherOf, inOrder, list } from './list.ts';
import { money, wholeMoney } from './money.ts';
import { number, percent } from './number.ts';

it('money looks as in US letters', () => {
  expect([1234, 0.4, 15.5, -5].map(money)).toEqual(['$1,234', '$0.40', '$15.50', '-$5']);
  expect(wholeMoney(870.6)).toBe('$871');
});

it('float dust is no cents', () => expect(money(0.1 + 0.2 + 0.7)).toBe('$1'));

it('numbers and shares', () => expect([number(12345.678), percent(62.5)]).toEqual(['12,345.68', '62.5%']));

it('a day has its month in words, and no time zone moves it', () => {
  expect(longDate('2026-10-01', 'en')).toBe('October 1, 2026');
  expect(longDate('2026-10-01', 'es')).toBe('1 de octubre de 2026');
});

it('lists read as a sentence', () => {
  expect(list(['you', 'Ana', 'Leo'], 'en')).toBe('you, Ana, and Leo');
  expect(eitherOf(['teléfono', 'correo'], 'es')).toBe('teléfono o correo');
  expect(inOrder(['Ohio', 'Iowa'], (it) => it, 'en')).toEqual(['Iowa', 'Ohio']);
});
