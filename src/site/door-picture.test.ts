import { expect, test } from 'vitest';
import { pictureOf } from './door-picture.ts';

const openings = [
  ['snap', ['wic', 'lifeline']],
  ['medicare-savings', ['extra-help']],
  ['medicaid', ['wic']],
] as const;
const nameOf = (id: string): string => (id === 'medicare-savings' ? 'Medicare Savings Program' : id);
const picture = pictureOf(openings, nameOf, false);

test('every opening is one line, from the middle of one name to the middle of the other', () => {
  const pairs = openings.flatMap(([from, to]) => to.map((it) => `${from} ${it}`));
  expect(picture.lines.map(({ from, to }) => `${from} ${to}`)).toEqual(pairs);
  const middle = (id: string): number | undefined => picture.names.find((it) => it.id === id)?.middle;
  for (const { from, to, path } of picture.lines) {
    const numbers = path.match(/[\d.]+/g)?.map(Number) ?? [];
    expect([numbers[1], numbers.at(-1)]).toEqual([middle(from), middle(to)]);
  }
});

test('names stand below each other, inside of the drawing, and long ones in several lines', () => {
  const left = picture.names.filter(({ x }) => x === 0);
  expect(left.map(({ id }) => id)).toEqual(['snap', 'medicare-savings', 'medicaid']);
  const ys = left.flatMap(({ lines }) => lines.map(({ y }) => y));
  expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  expect(Math.max(...ys)).toBeLessThan(picture.height);
  expect(left[1]?.lines.map(({ text }) => text)).toEqual(['Medicare Savings', 'Program']);
});

test('in a language that is read from the right it is the mirror image', () => {
  const mirrored = pictureOf(openings, nameOf, true);
  expect(mirrored.names.map(({ x }) => picture.width - x)).toEqual(picture.names.map(({ x }) => x));
  expect(mirrored.height).toBe(picture.height);
});
