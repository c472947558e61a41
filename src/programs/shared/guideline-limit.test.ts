import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { exactly } from '../../engine/known/index.ts';
import { viewOf } from '../../engine/view.ts';
import { guidelineLimit, guidelineShare } from './guideline-limit.ts';

const view = viewOf(contextOf([{ age: 30 }], { state: 'CO' }));

test('food programs round up by the year and again by the month', () => {
  // 185 percent of 21,640 is 40,034; a twelfth of it is 3,336.17.
  expect(guidelineLimit(view, exactly(2), exactly(185), '2026-08-01')).toMatchObject({
    min: 3337,
    max: 3337,
  });
});

test('others round to the cent', () => {
  expect(guidelineShare(view, exactly(2), exactly(100))).toMatchObject({ min: 1803.33, max: 1803.33 });
});
