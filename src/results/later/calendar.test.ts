import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, daysAfter, monthsAfter, type Reminder } from './calendar.ts';

const TODAY = '2026-11-30';
const NOW = new Date('2026-11-30T15:04:05.678Z');
const reminder = (more: Partial<Reminder> = {}): Reminder => ({
  id: 'snap-renew',
  day: '2027-04-30',
  title: 'Renew SNAP',
  text: 'The office sends a letter.',
  url: 'https://everydoor.example.org/en/programs/snap/',
  ...more,
});
const file = (...reminders: Partial<Reminder>[]): string => calendarOf(reminders.map(reminder), NOW) ?? '';
/** The lines as a calendar reads them: joined again where they were folded. */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

test('a reminder is a whole day with everything that a calendar asks for', () => {
  expect(linesOf(file({}))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Every Door//Reminders//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:snap-renew@everydoor.example.org',
    'DTSTAMP:20261130T150405Z',
    'DTSTART;VALUE=DATE:20270430',
    'DTEND;VALUE=DATE:20270501',
    'SUMMARY:Renew SNAP',
    'DESCRIPTION:The office sends a letter.',
    'URL:https://everydoor.example.org/en/programs/snap/',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Renew SNAP',
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test('signs with a meaning are escaped, and no line is begun by what somebody wrote', () => {
  const title = 'Head Start, or; a \\ back\nEND:VCALENDAR\u0007\u2069';
  expect(linesOf(file({ title }))).toContain('SUMMARY:Head Start\\, or\\; a \\\\ back\\nEND:VCALENDAR');
});

test('every line ends as the standard says, has 75 bytes at most, and no letter is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const made = file({ text, title: `Jubilación — ${text}` });
      const lines = made.split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(made).not.toContain('\ufffd');
    }),
  );
});

describe('the past', () => {
  test('has no reminders, and a file without any is not made', () => {
    expect(linesOf(file({ day: '2026-11-29' }, { id: 'b', day: TODAY }))).not.toContain(
      'DTSTART;VALUE=DATE:20261129',
    );
    expect(calendarOf([reminder({ day: '2026-11-29' })], NOW)).toBeUndefined();
  });
  test.each([
    [0, undefined],
    [1, 'TRIGGER:PT0S'],
    [2, 'TRIGGER:-P1D'],
    [7, 'TRIGGER:-P6D'],
    [8, 'TRIGGER:-P7D'],
  ])('has no alarm either: %i days before', (days, trigger) => {
    const lines = linesOf(file({ day: daysAfter(TODAY, days) }));
    expect(lines.find((line) => line.startsWith('TRIGGER'))).toBe(trigger);
  });
});

test('some months later is the same day, or the last one of a shorter month', () => {
  expect(monthsAfter('2026-11-30', 6)).toBe('2027-05-30');
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsAfter('2026-12-31', 12)).toBe('2027-12-31');
  expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
});
