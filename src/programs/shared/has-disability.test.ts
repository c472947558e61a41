import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { hasDisability } from './has-disability.ts';

const has = (person: Partial<SomePerson>, unstated: 'none' | 'unknown' = 'none') =>
  contextOf([{ age: 40, ...person }], { unstated }).of(hasDisability, 0);

test('a condition counts unless it was turned down; a decision or blindness counts by itself', () => {
  expect(has({})).toBe(false);
  expect(has({ disabled: true })).toBe(true);
  expect(has({ disabled: true, disabilityDecision: 'pending' })).toBe(true);
  expect(has({ disabled: true, disabilityDecision: 'denied' })).toBe(false);
  expect(has({ disabilityDecision: 'approved' })).toBe(true);
  expect(has({ blind: true, disabilityDecision: 'denied' })).toBe(true);
});
test('what is not said leaves it open', () => {
  expect(has({ disabled: true }, 'unknown')).toBeUndefined();
  expect(has({ disabled: false, blind: false, disabilityDecision: 'denied' }, 'unknown')).toBe(false);
});
