import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { exactly } from '../range.ts';
import { guidelineLimit, guidelineShare } from './guideline-limit.ts';

const c = contextOf([{ age: 30 }], { state: 'CO' });

test('food programs round up by the year and again by the month', () => {
  // 185 percent of 21,640 is 40,034; a twelfth of it is 3,336.17.
  expect(guidelineLimit(c, exactly(2), exactly(185), '2026-08-01')).toEqual({ min: 3337, max: 3337 });
});

test('others round to the cent', () => {
  expect(guidelineShare(c, exactly(2), exactly(100))).toEqual({ min: 1803.33, max: 1803.33 });
});
