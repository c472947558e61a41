import { expect, test } from 'vitest';
import type { Point } from '../../engine/what-if.ts';
import { fallsOf } from './falls.ts';

const point = (pay: number, parts: Record<string, number>, covered = 0, others: string[] = []): Point => ({
  pay,
  parts,
  total: Object.values(parts).reduce((a, b) => a + b, 0),
  covered,
  likely: new Map([...Object.keys(parts), ...others].map((id) => [id, { people: [] }])),
});

test('a fall is named where a program ends for good, and not where it fades out or comes back', () => {
  const points = [
    point(0, { snap: 300, eitc: 100, wic: 50 }, 2, ['medicaid']),
    point(100, { snap: 290, eitc: 50 }, 2, ['medicaid']),
    point(200, { snap: 280, eitc: 5, wic: 50 }, 2, ['medicaid']),
    point(300, { wic: 50 }, 2, ['medicaid']),
    point(400, { wic: 50 }),
    point(500, {}),
  ];
  expect(fallsOf(points).map(({ pay, programs }) => [pay, ...programs])).toEqual([
    [300, 'snap'],
    [400, 'medicaid'],
    [500, 'wic'],
  ]);
});

test('at most four are named, the deepest, in order of pay', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const points = ids.map((_, k) =>
    point(k, Object.fromEntries(ids.slice(k).map((id) => [id, 100 * (ids.indexOf(id) + 1)]))),
  );
  expect(fallsOf(points).map(({ programs }) => programs[0])).toEqual(['b', 'c', 'd', 'e']);
});

test('where nothing ends there is no fall', () => {
  expect(fallsOf([point(0, { snap: 300 }), point(100, { snap: 200 })])).toEqual([]);
});
