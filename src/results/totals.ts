/** What is likely, added up: the same sums in the first sentence of the results, at each group of rows, and in the what-if. */
import { list } from '../format/list.ts';
import { isTax } from '../places/channels.ts';
import type { View } from './port.ts';
import { between } from './say.ts';
import { likelyPeople, type ShownResult } from './shown.ts';

/** When what a program gives comes: the groups of the likely rows, in the order of the page. */
export const WHEN = ['month', 'tax', 'cover', 'year', 'other'] as const;
export type When = (typeof WHEN)[number];

export interface Total {
  readonly min: number;
  readonly max: number;
}
/** What sums need of a result. */
export type Counted = Pick<ShownResult, 'program' | 'estimate' | 'later' | 'people'>;

/** The estimate once everything else has started, so that no dollar counts twice. */
const settled = ({ later, estimate }: Counted) => later?.estimate ?? estimate;

/** Help with the price of health insurance is coverage, and no money in hand. */
export function whenOf(view: View, result: Counted): When {
  if (view.words[result.program]?.isCover) return 'cover';
  const estimate = settled(result);
  if (isTax(result.program)) return 'tax';
  return estimate?.max && estimate.period !== 'once' ? estimate.period : 'other';
}

/** Dollars of the results that come at one time; null where none has a number. */
export function totalOf(view: View, results: readonly Counted[], when: When): Total | null {
  const amounts = results.flatMap((r) => (whenOf(view, r) === when ? (settled(r) ?? []) : []));
  const counted = amounts.filter(({ max, period }) => max > 0 && period !== 'once');
  if (!counted.length) return null;
  return {
    min: counted.reduce((sum, { min }) => sum + min, 0),
    max: counted.reduce((sum, { max }) => sum + max, 0),
  };
}

/** Sums are rounded down, so that they promise no more than there is: to hundreds, small ones to tens. */
const roundDown = (n: number): number => (n < 100 ? Math.floor(n) : n < 300 ? n - (n % 10) : n - (n % 100));

/** "about $700", for a group of rows and for the first sentence. */
export function sumText(view: View, results: readonly Counted[], when: When): string {
  if (when === 'cover' || when === 'other') return '';
  const total = totalOf(view, results, when);
  if (!total?.max) return '';
  const [min, max] = [roundDown(total.min), roundDown(total.max)];
  return min
    ? view.t('results.sum.about', { amount: between(view, min, max) })
    : view.t('results.sum.upTo', { amount: between(view, max, max) });
}

/** People with likely coverage; each counts once. */
export function coveredPeople(view: View, results: readonly Counted[]): ReadonlySet<string> {
  return new Set(results.filter((r) => view.words[r.program]?.isCover).flatMap(likelyPeople));
}

/** "about $700 a month, about $9,700 at tax time, and health coverage for 2 people"; empty where nothing has a number. */
export function sumsText(view: View, likely: readonly Counted[]): string {
  const sums = WHEN.flatMap((when) => {
    const sum = sumText(view, likely, when);
    return sum ? [view.t(`results.sum.${when}`, { sum })] : [];
  });
  const count = coveredPeople(view, likely).size;
  if (count) sums.push(view.t('results.sum.cover', { count }));
  return list(sums, view.lang);
}
