import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { medianIncome } from './median-income.ts';
import { exactly } from '../range.ts';

const of = (state: 'TX' | 'CO' | 'GU', percent: number, size: number, day: string) =>
  medianIncome(contextOf([{ age: 30 }], { state }, day), exactly(percent), size);

test('60 percent by size, as HHS prints it', () => {
  expect(of('TX', 60, 4, '2026-10-01')).toEqual({ min: 67_343, max: 67_343 });
  expect(of('TX', 60, 1, '2026-10-01')).toEqual({ min: 35_018, max: 35_018 });
  expect(of('TX', 60, 6, '2026-10-01')).toEqual({ min: 88_892, max: 88_892 });
  expect(of('CO', 60, 1, '2026-09-30')).toEqual({ min: 43_293, max: 43_293 });
});

test('three percent more for each person above six', () => {
  expect(of('CO', 100, 8, '2026-09-30')).toEqual({ min: 191_488, max: 191_488 });
});

test('a territory may have none', () => {
  expect(of('GU', 60, 4, '2026-10-01')).toBeUndefined();
});
