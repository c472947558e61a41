import { expect, it } from 'vitest';
import { parseMessage } from '../compile/parse-message.ts';
import { inEnglish } from './fallback.ts';
import { END, fill, isolated, OTHER, type Params } from './message.ts';

const said = (text: string, params: Params, lang: string): string => fill(parseMessage(text), params, lang);

it('puts names and numbers into a sentence', () => {
  expect(said('{name} has {dollars}.', { name: 'Ana', dollars: 1234 }, 'en')).toBe('Ana has 1,234.');
});

it('leaves a place that got nothing, so that somebody sees it', () => {
  expect(said('{name}?', {}, 'en')).toBe('{name}?');
});

it('takes the plural form of the count', () => {
  const text = '{count, plural, one {# programa} other {# programas}}';
  expect([1, 2].map((count) => said(text, { count }, 'es'))).toEqual(['1 programa', '2 programas']);
});

it('knows the plural forms of every language, and exact numbers', () => {
  const polish = '{n, plural, =0 {brak} one {# dzień} few {# dni} many {# dni!} other {# dnia}} razem';
  expect([0, 1, 2, 5, 22, 1.5].map((n) => said(polish, { n }, 'pl'))).toEqual([
    'brak razem',
    '1 dzień razem',
    '2 dni razem',
    '5 dni! razem',
    '22 dni razem',
    '1.5 dnia razem',
  ]);
  expect(said('{n, plural, other {#日}}', { n: 1 }, 'ja')).toBe('1日');
});

it('chooses by a word, and forms may stand in forms', () => {
  const text = '{who, select, you {{n, plural, one {your day} other {your # days}}} other {days of {who}}}';
  expect(said(text, { who: 'you', n: 1 }, 'en')).toBe('your day');
  expect(said(text, { who: 'you', n: 3 }, 'en')).toBe('your 3 days');
  expect(said(text, { who: 'Ana', n: 3 }, 'en')).toBe('days of Ana');
});

it('says an English text with the forms of English, and marks it', () => {
  const english = inEnglish(parseMessage('{n, plural, one {# day} other {# days}}'));
  expect(fill(english, { n: 1 }, 'ja')).toBe(`${OTHER}1 day${END}`);
});

it('sets names apart where a text reads from right to left', () => {
  expect(fill('{name}: {n}', isolated({ name: 'Ana', n: 2 }), 'ar')).toBe('\u2068Ana\u2069: 2');
});

it('keeps apostrophes, and turns away what a text may not hold', () => {
  expect(said("can't {x}", { x: 1 }, 'en')).toBe("can't 1");
  for (const text of [
    '{',
    '{x',
    'x}',
    '{}',
    '{n, plural, one {x}}',
    '{n, number}',
    "'{'",
    '{n, plural, one x other {y}}',
  ])
    expect(() => parseMessage(text), text).toThrow(/You wrote/);
});
