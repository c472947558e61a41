/** Says a source of income back by the month while it is typed, so that a wrong period is noticed. */
import { TIMES_A_YEAR } from '../../facts/periods.ts';
import { wholeMoney } from '../../format/money.ts';
import type { BrowserTranslate } from '../../i18n/browser-words.ts';
import { readAmount } from '../amount-text.ts';
import { valuesOf } from '../form.ts';

const WEEKS = 52;
const timers = new WeakMap<Element, number>();

/** Shows the hours where they are asked, and after a pause in typing what it comes to. */
export function sayBack(form: HTMLElement, t: BrowserTranslate): void {
  for (const sum of form.querySelectorAll('[data-sum]'))
    saySource(sum, sum.closest<HTMLElement>('[data-part]') ?? form, t);
}

/** The same for one source. */
function saySource(sum: Element, form: HTMLElement, t: BrowserTranslate): void {
  const values = Object.fromEntries(
    Object.entries(valuesOf(form)).map(([name, list]) => [name.replace(/.*\./, ''), list]),
  );
  const every = values['every']?.[0] ?? '';
  const hours = form.querySelector<HTMLElement>('[data-hours]');
  if (hours) hours.hidden = every !== 'hour';
  const text = sentence(t, values['amount'] ?? [], every, values['hours']?.[0] ?? '');
  window.clearTimeout(timers.get(sum));
  const timer = window.setTimeout(() => {
    if (sum.textContent !== text) sum.textContent = text;
  }, 300);
  timers.set(sum, timer);
}

function sentence(t: BrowserTranslate, typed: readonly string[], every: string, hours: string): string {
  const text = typed.find((it) => it !== 'about' && it !== 'unknown');
  const point = every === 'hour' ? 'decimal' : 'thousands';
  const amount = text === undefined ? undefined : readAmount(text, typed.includes('about'), point);
  const weekly = readAmount(hours, false, 'decimal');
  if (amount === undefined || !every) return '';
  if (every === 'hour' && typeof weekly !== 'number') return t('questionnaire.needHours');
  const times = every === 'hour' ? Number(weekly) * WEEKS : TIMES_A_YEAR[every as keyof typeof TIMES_A_YEAR];
  const monthly = (dollars: number): string => wholeMoney((dollars * times) / 12);
  if (typeof amount === 'number') return t('questionnaire.sum', { amount: monthly(amount) });
  if (amount.atLeast === undefined || amount.atMost === undefined) return '';
  return t('questionnaire.sumBetween', { min: monthly(amount.atLeast), max: monthly(amount.atMost) });
}

/** "$1,760": what a source comes to in a month, as far as it is one number; amount, period and weekly hours as typed. */
export function perMonth(typed: string, every: string, hours: string): string {
  const amount = readAmount(typed, false, every === 'hour' ? 'decimal' : 'thousands');
  const weekly = readAmount(hours, false, 'decimal');
  const times =
    every === 'hour'
      ? typeof weekly === 'number'
        ? weekly * WEEKS
        : 0
      : TIMES_A_YEAR[every as keyof typeof TIMES_A_YEAR];
  return typeof amount === 'number' && times ? wholeMoney((amount * times) / 12) : '';
}
