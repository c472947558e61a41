/** Numbers and reasons of a result in words. */
import type { Estimate, Reason } from '../engine/types.ts';
import { longDate } from '../format/date.ts';
import { wholeMoney } from '../format/money.ts';
import { number, percent } from '../format/number.ts';
import { placeName } from '../places/channels.ts';
import type { Message } from '../schema/message.ts';
import type { View } from './port.ts';
import { has, hasNoValue, STATED } from './reasons.ts';

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
  if (unit?.startsWith('dollars')) return wholeMoney(value);
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

/** What counts so far beside a limit that leaves it open; how much of it is known shows there. */
function counted(words: Message, reason: Reason): string | undefined {
  if (reason.outcome !== 'unknown' || !has(words, 'limit') || has(words, 'value')) return undefined;
  return hasNoValue(reason) ? 'results.notCounted' : 'results.counted';
}

/** Whole sentences one after another. */
export const together = (view: View, sentences: readonly (string | false | undefined)[]): string =>
  sentences.reduce<string>(
    (first, next) => (first && next ? view.t('results.sentences', { first, next }) : first || next || ''),
    '',
  );

/** Fills the words about a rule with the person's own number beside the limit. */
export function reasonText(view: View, words: Message, reason: Reason): string {
  const { unit } = reason;
  const params = {
    value: side(view, unit, reason.value, reason.valueMin, reason.valueMax),
    limit: side(view, unit, reason.limit, reason.limitMin, reason.limitMax),
    size: reason.size ?? view.household.people.length,
    name: (reason.person && view.names[reason.person]) ?? '',
    state: stateText(view),
    since: reason.since ? longDate(reason.since, view.lang) : '',
  };
  const more = counted(words, reason);
  return together(view, [view.t(words, params), more && view.t(more, params)]);
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
