/** The picture as a table: a row for each tenth of the way, and for each place at which a program starts or ends. */
import type { Point } from '../../engine/what-if.ts';
import { list } from '../../format/list.ts';
import { wholeMoney } from '../../format/money.ts';
import { number } from '../../format/number.ts';
import type { View } from '../port.ts';

const EVERY = 20;

const missingIn = (a: Point, b: Point): string[] => [...a.likely.keys()].filter((id) => !b.likely.has(id));

/** Texts of each row: place on the scale, help, what changed since the row before, both together, people with cover. */
export function rowsOf(
  points: readonly Point[],
  view: View,
  amount: (pay: number) => string,
  payOf: (pay: number) => number,
): string[][] {
  const rows: string[][] = [];
  points.forEach((point, k) => {
    const before = points[k - 1] ?? point;
    const ends = missingIn(before, point);
    const starts = missingIn(point, before);
    if (k % EVERY && !ends.length && !starts.length) return;
    const names = (ids: readonly string[]) =>
      list(
        ids.map((id) => view.words[id]?.short ?? id),
        view.lang,
      );
    const first = ends.length ? view.t('results.whatIf.ends', { programs: names(ends) }) : '';
    const next = starts.length ? view.t('results.whatIf.starts', { programs: names(starts) }) : '';
    rows.push([
      amount(point.pay),
      wholeMoney(point.total),
      first && next ? view.t('results.whatIf.twoChanges', { first, next }) : first || next,
      wholeMoney(payOf(point.pay) + point.total),
      number(point.covered),
    ]);
  });
  return rows;
}
