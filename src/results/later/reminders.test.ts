import { expect, test } from 'vitest';
import type { View } from '../port.ts';
import type { ShownResult } from '../shown.ts';
import { calendarOf } from './calendar.ts';
import { remindersOf } from './reminders.ts';

const TODAY = '2026-11-30';
const words = {
  snap: { short: 'SNAP', renew: 6 },
  marketplace: {
    short: 'Marketplace',
    renew: 12,
    dates: [
      { key: 'openEnrollment', until: '2026-12-15' },
      { key: 'earlier', until: '2026-11-29' },
      { key: 'heard', until: '2027-03-01', isRecalled: true },
    ],
  },
  eitc: { short: 'EITC', dates: [{ key: 'taxReturn', until: '2027-04-15' }] },
  lifeline: { short: 'Lifeline' },
};
const view = {
  t: (key: string, places: Record<string, unknown> = {}) => `${key} ${Object.values(places).join()}`.trim(),
  lang: 'en',
  words,
  household: { people: [{ id: 'p1', nickname: 'Ana' }] },
} as unknown as View;
const results = Object.keys(words).map((program) => ({ program }) as ShownResult);
const reminders = remindersOf(view, results, 'https://x.example.org', TODAY);

test('last days and renewals come in order, and none of a day that is over', () => {
  expect(reminders.map(({ id, day }) => `${day} ${id}`)).toEqual(
    [
      '2026-12-15 marketplace-openEnrollment',
      '2027-03-01 marketplace-heard',
      '2027-04-15 eitc-taxReturn',
      // A month before six months are over, and before a year is.
      '2027-04-30 snap-renew',
      '2027-10-31 marketplace-renew',
    ].toSorted(),
  );
});

test('a day that nobody has read at its source says so', () => {
  const text = (id: string): string | undefined => reminders.find((it) => it.id === id)?.text;
  expect(text('marketplace-heard')).toContain('checkFirst');
  expect(text('marketplace-openEnrollment')).toContain('lastText');
});

test('the file names programs and nothing of the home', () => {
  const file = calendarOf(reminders, new Date(`${TODAY}T12:00:00`)) ?? '';
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(reminders.length);
  expect(file).toContain('URL:https://x.example.org/en/programs/snap/');
  expect(file).not.toContain('Ana');
});
