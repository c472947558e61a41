import { expect, test } from 'vitest';
import type { Reason } from '../engine/types.ts';
import { fill, type Message } from '../i18n/message.ts';
import type { View } from './port.ts';
import { sentenceOf } from './reasons.ts';
import { nearerLimit, reasonText } from './say.ts';

const words: Record<string, Message> = {
  'results.sentences': '{first} {next}',
  'results.rangeAnswer': 'between {min} and {max}',
  'results.atMost': 'at most {max}',
};
const view = {
  lang: 'en',
  t: (key: Message, params = {}) => fill((typeof key === 'string' && words[key]) || key, params, 'en'),
  names: {},
  household: { state: 'CO', people: [{}] },
} as unknown as View;
const reason: Reason = { rule: 'income', outcome: 'fail', unit: 'dollars a month' };

test('one person is said as one', () => {
  const words = ['For ', { plural: 'size', one: '1 person', other: '{size} people' }, '.'];
  expect(reasonText(view, words, reason)).toBe('For 1 person.');
  expect(reasonText(view, words, { ...reason, size: 3 })).toBe('For 3 people.');
});

test('a range that begins with nothing says only its upper end', () => {
  expect(reasonText(view, 'It is {value}.', { ...reason, valueMin: 0, valueMax: 500 })).toBe(
    'It is at most $500.',
  );
  expect(reasonText(view, 'It is {value}.', { ...reason, valueMin: 100, valueMax: 500 })).toBe(
    'It is between $100 and $500.',
  );
});

test('what would turn a no names the end of an unsure limit that is nearer', () => {
  const unsure = { ...reason, limitMin: 1000, limitMax: 1200 };
  expect(nearerLimit({ ...unsure, value: 2000 }).limit).toBe(1200);
  expect(nearerLimit({ ...unsure, value: 500 }).limit).toBe(1000);
  expect(nearerLimit({ ...reason, value: 2000, limit: 900 }).limit).toBe(900);
});

test('where nothing is known of a number, a sentence without it is said', () => {
  const words = { unknown: 'Limit {limit}, so far {value}.', noValue: 'Limit {limit}.', noLimit: 'Ask.' };
  const open: Reason = { ...reason, outcome: 'unknown', limit: 900, valueMin: 300, valueMax: 1e12 };
  expect(sentenceOf(words, open)).toBe(words.unknown);
  expect(sentenceOf(words, { ...open, valueMin: 0 })).toBe(words.noValue);
  expect(sentenceOf(words, { rule: 'income', outcome: 'fail', value: 500 })).toBe(words.noLimit);
});

test('where the number of a person is 0, the sentence for that is said instead of the one with the number', () => {
  const words = { pass: 'You get {value}.', fail: 'You get {value}.', zero: 'You get none.' };
  expect(sentenceOf(words, { ...reason, outcome: 'pass', value: 0 })).toBe(words.zero);
  expect(sentenceOf(words, { ...reason, outcome: 'pass', value: 1 })).toBe(words.pass);
  expect(sentenceOf(words, { ...reason, outcome: 'fail', value: 0 })).toBe(words.fail);
});

test('beside an open limit stands what counts so far', () => {
  const open = { ...reason, outcome: 'unknown', limit: 900 } as const;
  expect(reasonText(view, 'The limit is {limit}.', { ...open, value: 950 })).toBe(
    'The limit is $900. results.counted',
  );
  expect(reasonText(view, 'The limit is {limit}.', { ...open, valueMin: 0, valueMax: 1e12 })).toBe(
    'The limit is $900. results.notCounted',
  );
});
