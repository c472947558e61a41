import { expect, test } from 'vitest';
import { shareAt, stepAt, stepsIn } from './share.ts';

const bands = {
  0: { start: 2.1, end: 2.1 },
  133: { start: 3.14, end: 4.19 },
  150: { start: 4.19, end: 6.6 },
  300: { start: 9.96, end: 9.96 },
};

test('the share jumps at 133 percent and then rises evenly', () => {
  expect(shareAt(bands, 132.99)).toBe(2.1);
  expect(shareAt(bands, 133)).toBe(3.14);
  expect(shareAt(bands, 140)).toBe(3.57);
  expect(shareAt(bands, 150)).toBe(4.19);
  expect(shareAt(bands, 400)).toBe(9.96);
});

test('percents of the guideline count whole, rounded down', () => {
  expect(shareAt(bands, 140.99)).toBe(shareAt(bands, 140));
});

test('a band without a share leaves the federal one', () => {
  expect(shareAt({ 0: { start: 0, end: 0 }, 165: { none: true } }, 165)).toBeUndefined();
});

test('a step holds above its percent, not at it', () => {
  const steps = { 0: 0, 150: 53, 200: 103 };
  expect(stepAt(steps, 150)).toBe(0);
  expect(stepAt(steps, 150.5)).toBe(53);
  expect(stepsIn(steps, { min: 140, max: 160 })).toEqual({ min: 0, max: 53 });
  expect(stepsIn(steps, { min: 0, max: 1e12 })).toEqual({ min: 0, max: 103 });
});
