import { expect, test } from 'vitest';
import { contextOf } from '../../../tests/support/context.ts';
import { ruralRentalLimit } from './limit.ts';

test('7 CFR 3560.152: $5,500 above the low limit of the county', () => {
  const at = (place: Parameters<typeof contextOf>[1]) => contextOf([{ age: 30 }], place).of(ruralRentalLimit);
  expect(at({ state: 'AL', county: 'Bullock' })).toEqual({ min: 47_050, max: 47_050 });
  expect(at({ state: 'AL' })).toEqual({ min: 47_050, max: 70_000 });
});
