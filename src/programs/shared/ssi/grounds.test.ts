import { expect, test } from 'vitest';
import { contextOf, monthly } from '../../../../tests/support/context.ts';
import { ssiDisabled, ssiGrounds } from './grounds.ts';
import { ssiStatus } from '../../ssi/status.ts';

test('a condition counts once Social Security has found it, pays for it, or somebody is blind', () => {
  expect(ssiDisabled(contextOf([{ age: 40, disabled: true }]), 0)).toBeUndefined();
  expect(ssiDisabled(contextOf([{ age: 40, disabled: true, disabilityDecision: 'denied' }]), 0)).toBe(false);
  expect(ssiDisabled(contextOf([{ age: 40, disabilityDecision: 'approved' }]), 0)).toBe(true);
  expect(ssiDisabled(contextOf([{ age: 40, income: [monthly('socialSecurityDisability', 9)] }]), 0)).toBe(
    true,
  );
  expect(ssiDisabled(contextOf([{ age: 40, blind: true }]), 0)).toBe(true);
});
test('beside somebody who applies a claim counts, unless there is substantial work', () => {
  expect(ssiGrounds(contextOf([{ age: 40, disabled: true }]), 0)).toBe(true);
  expect(ssiGrounds(contextOf([{ age: 40, disabled: true, income: [monthly('wages', 1691)] }]), 0)).toBe(
    false,
  );
});
test('who was here in August 1996 and is blind', () => {
  const green = { age: 60, citizenship: 'permanentResident' as const };
  expect(ssiStatus(contextOf([{ ...green, blind: true, yearsInStatus: 29 }]), 0)).toBe(true);
  expect(ssiStatus(contextOf([{ ...green, blind: true, yearsInStatus: 28 }]), 0)).toBe(false);
});
test('a green card after asylum keeps the seven years; service and a parent’s work count', () => {
  const green = { age: 40, citizenship: 'permanentResident' as const, yearsInStatus: 6 };
  expect(ssiStatus(contextOf([{ ...green, statusBefore: 'refugeeOrAsylee' }]), 0)).toBe(true);
  expect(ssiStatus(contextOf([{ ...green, veteran: true }]), 0)).toBe(true);
  expect(
    ssiStatus(
      contextOf([
        { ...green, workCredits: 40 },
        { ...green, age: 9 },
      ]),
      1,
    ),
  ).toBe(true);
  expect(ssiStatus(contextOf([green]), 0)).toBe(false);
});
