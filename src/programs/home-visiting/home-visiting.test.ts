import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { homeVisitingLimit } from './home-visiting.ts';

test('42 U.S.C. 711: local programs go from 185 percent of the guideline up', () => {
  expect(contextOf([{ age: 30 }, { age: 1 }], { state: 'CO' }).of(homeVisitingLimit)).toEqual({
    min: 3336.17,
    max: 3336.17,
  });
});
