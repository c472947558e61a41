import { expect, it } from 'vitest';
import { fill } from './message.ts';

it('puts names and numbers into a sentence', () => {
  expect(fill('{name} has {dollars}.', { name: 'Ana', dollars: 1234 }, 'en')).toBe('Ana has 1,234.');
});

it('leaves a place that got nothing, so that somebody sees it', () => {
  expect(fill('{name}?', {}, 'en')).toBe('{name}?');
});

it('takes the plural form of the count', () => {
  const message = { one: '{count} programa', other: '{count} programas' };
  expect([1, 2].map((count) => fill(message, { count }, 'es'))).toEqual(['1 programa', '2 programas']);
});
