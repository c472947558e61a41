/** WIC food by group (42 U.S.C. 1786(f)(11); 7 CFR 246.10). */
import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { wicWorth } from './worth.ts';

const worth = (person: SomePerson) => contextOf([{ age: 30 }, person], {}, '2026-11-15').of(wicWorth, 1);

test('formula makes the package of an infant the dearest', () => {
  expect(worth({ age: 0 })).toEqual({ min: 90, max: 190 });
  expect(worth({ age: 3 })).toEqual({ min: 40, max: 90 });
});
