import { expect, test } from 'vitest';
import * as engine from '../engine/household/facts.ts';
import { TIMES_A_YEAR } from './periods.ts';

test('a wage is said back by the month as the engine counts it', () => {
  expect(TIMES_A_YEAR).toEqual(engine.TIMES_A_YEAR);
});
