import { expect, test } from 'vitest';
import type { Reason } from '../engine/types.ts';
import { fill, type Message } from '../i18n/message.ts';
import type { View } from './port.ts';
import { nearerLimit, reasonText } from './say.ts';

const words: Record<string, Message> = {
  'results.people': { one: '1 person', other: '{count} people' },
  'results.rangeAnswer': 'between {min} and {max}',
  'results.atMost': 'at most {max}',
};
const view = {
  lang: 'en',
  t: (key: string, params = {}) => fill(words[key] ?? key, params, 'en'),
  names: {},
  household: { state: 'CO', people: [{}] },
} as unknown as View;
const reason: Reason = { rule: 'income', outcome: 'fail', unit: 'dollars a month' };

test('one person is said as one', () => {
  expect(reasonText(view, 'For {people}.', reason)).toBe('For 1 person.');
  expect(reasonText(view, 'For {people}.', { ...reason, size: 3 })).toBe('For 3 people.');
});

test('a range that begins with nothing says only its upper end', () => {
  expect(reasonText(view, 'It is {value}.', { ...reason, valueMin: 0, valueMax: 500 })).toBe(
    'It is at most $500.',
  );
  expect(reasonText(view, 'It is {value}.', { ...reason, valueMin: 100, valueMax: 500 })).toBe(
    'It is between $100 and $500.',
  );
});

test('where there is no limit, none is said', () => {
  const text = reasonText(view, 'Income is {value}. The limit is {limit}.', { ...reason, value: 22_000 });
  expect(text).toBe('Income is $22,000.');
});

test('what would turn a no names the end of an unsure limit that is nearer', () => {
  const unsure = { ...reason, limitMin: 1000, limitMax: 1200 };
  expect(nearerLimit({ ...unsure, value: 2000 }).limit).toBe(1200);
  expect(nearerLimit({ ...unsure, value: 500 }).limit).toBe(1000);
  expect(nearerLimit({ ...reason, value: 2000, limit: 900 }).limit).toBe(900);
});

test('a sentence about a number of which nothing is known is left out, unless it is the only one', () => {
  const nothing = { ...reason, valueMin: 0, valueMax: 1e12, limit: 900 };
  expect(reasonText(view, 'The limit is {limit}. So far we count {value}.', nothing)).toBe(
    'The limit is $900.',
  );
  expect(
    reasonText(view, 'The limit is {limit}. So far we count {value}.', { ...nothing, valueMin: 300 }),
  ).toBe('The limit is $900. So far we count results.atLeast.');
  expect(reasonText(view, 'We count {value}.', nothing)).toBe('We count results.notSure.');
  const noLimit = { ...reason, value: 500, limitMin: 0, limitMax: 1e12 };
  expect(reasonText(view, 'You have {value}. The limit is {limit}.', noLimit)).toBe('You have $500.');
});

test('beside an open limit stands what counts so far', () => {
  const open = { ...reason, outcome: 'unknown', limit: 900 } as const;
  expect(reasonText(view, 'The limit is {limit}.', { ...open, value: 950 })).toBe(
    'The limit is $900. results.counted.',
  );
  expect(reasonText(view, 'The limit is {limit}.', { ...open, valueMin: 0, valueMax: 1e12 })).toBe(
    'The limit is $900. results.notCounted.',
  );
});
