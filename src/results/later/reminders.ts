/** Days to remember: when help has to be renewed, and the last days to ask for it. */
import { longDate } from '../../format/date.ts';
import { element } from '../dom.ts';
import type { View } from '../port.ts';
import type { ShownResult } from '../shown.ts';
import { calendarOf, daysAfter, localDay, monthsAfter, type Reminder } from './calendar.ts';

/** Offices send their letter about a month before help would end. */
const LETTER = 30; // days
const FILE = 'reminders.ics';

/** The reminders for programs that are likely, the next one first; none of a day that is over. */
export function remindersOf(
  view: View,
  likely: readonly ShownResult[],
  origin: string,
  today: string,
): readonly Reminder[] {
  const { t, lang, words } = view;
  const all = likely.flatMap(({ program }): Reminder[] => {
    const { short = program, renew, dates = [] } = words[program] ?? {};
    const url = `${origin}/${lang}/programs/${program}/`;
    const last = dates.map(({ key, until, isRecalled }): Reminder => ({
      id: `${program}-${key}`,
      day: until,
      title: t('results.reminders.last', { program: short }),
      text: t(isRecalled ? 'results.reminders.checkFirst' : 'results.reminders.lastText'),
      url,
    }));
    if (renew === undefined) return last;
    const again: Reminder = {
      id: `${program}-renew`,
      day: daysAfter(monthsAfter(today, renew), -LETTER),
      title: t('results.reminders.renew', { program: short }),
      text: t('results.reminders.renewText'),
      url,
    };
    return [...last, again];
  });
  return all.filter(({ day }) => day >= today).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Lists them, and makes the file where somebody wants it. It is made here and goes nowhere. */
export function fillReminders(root: HTMLElement, view: View, likely: readonly ShownResult[]): void {
  const block = root.querySelector<HTMLElement>('[data-reminders]');
  const button = block?.querySelector<HTMLElement>('[data-action="calendar"]');
  if (!block || !button) return;
  const reminders = remindersOf(view, likely, location.origin, localDay(new Date()));
  block.hidden = !reminders.length;
  const lines = reminders.map(({ day, title }) =>
    element('li', '', view.t('results.reminders.line', { date: longDate(day, view.lang), title })),
  );
  block.querySelector('ul')?.replaceChildren(...lines);
  button.onclick = () => {
    const text = calendarOf(reminders, new Date());
    if (text !== undefined) download(text);
  };
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = element('a');
  Object.assign(link, { href: url, download: FILE });
  link.click();
  // A browser that reads the file late must still find it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
