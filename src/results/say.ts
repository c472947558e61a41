/** Numbers and reasons of a result in words. */
import type { Estimate, Reason } from '../engine/types.ts';
import { longDate } from '../format/date.ts';
import { money, wholeMoney } from '../format/money.ts';
import { number, percent } from '../format/number.ts';
import { placeName } from '../places/channels.ts';
import { fill } from '../i18n/message.ts';
import type { View } from './port.ts';

/** The most that counts as a stated end; above it a range has no upper end. */
const STATED = 1e9;

/** Whether one side of a comparison says nothing: there is none, or a range from nothing, or a loss, without an upper end. */
const saysNothing = (exact: unknown, min = 0, max = STATED): boolean =>
  exact === undefined && min <= 0 && max >= STATED;

/** "$380 to $540", or one amount where both ends are the same whole dollar. */
export function between(view: View, min: number, max: number): string {
  const [low, high] = [wholeMoney(min), wholeMoney(max)];
  return low === high ? low : view.t('results.range', { min: low, max: high });
}

/** "about $540 a month". */
export function amountText(view: View, { min, max, period }: Estimate): string {
  if (min === 0 && max > 0) return view.t(`results.amount.${period}UpTo`, { amount: wholeMoney(max) });
  return view.t(`results.amount.${period}`, { amount: between(view, min, max) });
}

function inUnit(value: number, unit: string | undefined): string {
  if (unit?.startsWith('dollars')) return money(value);
  return unit?.startsWith('percent') ? percent(value) : number(value);
}

/** One side of a comparison; a side that is only partly known is said as a range. */
function side(
  view: View,
  unit: string | undefined,
  exact: number | string | undefined,
  min?: number,
  max?: number,
): string {
  if (typeof exact === 'number') return inUnit(exact, unit);
  if (exact !== undefined) return exact;
  if (min === undefined || max === undefined) return view.t('results.notSure');
  const high = max < STATED;
  // "Between $0 and $500" says no more than "at most $500", and "at least $0" says nothing.
  const low = min > 0;
  if (!low && !high) return view.t('results.notSure');
  if (!high) return view.t('results.atLeast', { min: inUnit(min, unit) });
  if (!low) return view.t('results.atMost', { max: inUnit(max, unit) });
  return view.t('results.rangeAnswer', { min: inUnit(min, unit), max: inUnit(max, unit) });
}

/** What is not known is not said: "So far we count at least $0." is left out where another sentence stays. */
function whatIsKnown(text: string, reason: Reason): string {
  const { value, valueMin, valueMax, limit, limitMin, limitMax } = reason;
  const unknown = [
    ...(saysNothing(value, valueMin, valueMax) ? ['{value}'] : []),
    ...(saysNothing(limit, limitMin, limitMax) ? ['{limit}'] : []),
  ];
  const known = text.split('. ').filter((sentence) => !unknown.some((place) => sentence.includes(place)));
  return known.length ? known.join('. ').replace(/\.?$/, '.') : text;
}

/** What counts so far beside a limit that leaves it open; how much of it is known shows there. */
function counted(view: View, words: string, reason: Reason): string {
  if (reason.outcome !== 'unknown' || !words.includes('{limit}') || words.includes('{value}')) return '';
  const isUnknown = saysNothing(reason.value, reason.valueMin, reason.valueMax);
  return view.t(isUnknown ? 'results.notCounted' : 'results.counted');
}

/** Fills the words about a rule with the person's own number beside the limit. */
export function reasonText(view: View, words: string, reason: Reason): string {
  const { unit } = reason;
  const size = reason.size ?? view.household.people.length;
  const text = [words, counted(view, words, reason)].filter(Boolean).join(' ');
  return fill(
    whatIsKnown(text, reason),
    {
      value: side(view, unit, reason.value, reason.valueMin, reason.valueMax),
      limit: side(view, unit, reason.limit, reason.limitMin, reason.limitMax),
      size,
      people: view.t('results.people', { count: size }),
      name: (reason.person && view.names[reason.person]) ?? '',
      state: stateText(view),
      since: reason.since ? longDate(reason.since, view.lang) : '',
    },
    view.lang,
  );
}

/** A limit known only as a range, as its nearer end: "falls to {limit} or less" then names where a no stops being sure. */
export function nearerLimit(reason: Reason): Reason {
  const { limitMin, limitMax, value, valueMin = 0 } = reason;
  if (limitMin === undefined || limitMax === undefined) return reason;
  const own = typeof value === 'number' ? value : valueMin;
  const limit = own > limitMax ? limitMax : limitMin;
  return Math.abs(limit) < STATED ? { ...reason, limit } : reason;
}

export const stateText = (view: View): string =>
  view.places ? placeName(view.places, view.household.state, view.lang) : view.household.state;
