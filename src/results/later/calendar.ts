/**
 * A calendar file (RFC 5545) of days to remember. Pure text, so that it can be tested without a page. It holds what anybody
 * could have: a program's name, a day and the address of a page.
 */

/** A day to remember. Days are year-month-day. */
export interface Reminder {
  /** The same for the same reminder, so that a calendar replaces it: `snap-renew`. */
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** The calendar speaks so many days before, or the day before where less time is left. */
const AHEAD = 7;
/** Bytes that a line may have (RFC 5545, 3.1). */
const LINE = 75;
const DAY = 86_400_000;

/** The text of a file with the reminders of today and later; undefined where none is left. `now` is the moment of making it. */
export function calendarOf(reminders: readonly Reminder[], now: Date): string | undefined {
  const today = localDay(now);
  const left = reminders.filter(({ day }) => day >= today);
  if (!left.length) return undefined;
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Every Door//Reminders//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...left.flatMap((it) => eventOf(it, stamp, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ id, day, title, text, url }: Reminder, stamp: string, today: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(url).hostname}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    ...alarmOf(title, between(today, day)),
    'END:VEVENT',
  ];
}

/** An alarm some days before; none where the day is today, since it would lie in the past. */
function alarmOf(title: string, left: number): string[] {
  if (left < 1) return [];
  const ahead = left > AHEAD ? AHEAD : left - 1;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${ahead ? `-P${ahead}D` : 'PT0S'}`,
    'END:VALARM',
  ];
}

/** The day of a moment on this device's own clock, as year-month-day. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

const compact = (day: string): string => day.replaceAll('-', '');
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const between = (from: string, to: string): number => Math.round((time(to) - time(from)) / DAY);
export const daysAfter = (day: string, days: number): string =>
  new Date(time(day) + days * DAY).toISOString().slice(0, 10);

/** The same day some months later, or the last day of that month where it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** Text as a value: these signs have a meaning of their own (RFC 5545, 3.3.11). Control characters and marks of direction may not stand there. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f\u2066-\u2069]/g, '');

/** A line in pieces of 75 bytes at most, each further one begun with a space; no letter is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [folded, length] = ['', 0];
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (length + bytes > LINE) [folded, length] = [`${folded}\r\n `, 1];
    folded += letter;
    length += bytes;
  }
  return folded;
}
