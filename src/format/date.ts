import { byLanguage, wordLocale } from './locale.ts';

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

const longDates = byLanguage(
  (lang) =>
    new Intl.DateTimeFormat(wordLocale(lang), {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
);

/** "2026-11-22" -> "November 22, 2026": the month in words, so that no one reads it the wrong way round. */
export function longDate(day: string, lang: string): string {
  return longDates(lang).format(utc(day));
}

/** The day a build runs on, as an ISO date: pages show the numbers in force then. */
export function buildDay(): string {
  return process.env['EVERY_DOOR_DAY'] ?? new Date().toISOString().slice(0, 10);
}
