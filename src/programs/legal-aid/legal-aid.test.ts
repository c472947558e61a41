import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { legalAidLimit, legalAidWiderLimit } from './legal-aid.ts';

test('45 CFR 1611.3, 1611.5: 125 percent of the guideline, and up to 200 percent for high costs', () => {
  const home = contextOf([{ age: 30 }, { age: 4 }], { state: 'CO' });
  expect(home.of(legalAidLimit)).toEqual({ min: 2254.17, max: 2254.17 });
  expect(home.of(legalAidWiderLimit)).toEqual({ min: 3606.67, max: 3606.67 });
});
