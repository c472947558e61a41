import type { ReferenceCase } from '../../src/schema/case-file.ts';
import { readCases } from './read-cases.ts';

/** Twelve kinds of household, each from another state. */
const KINDS = [
  'unemployed',
  'single-parent',
  'couple-children',
  'old-couple',
  'disabled-child',
  'infant',
  'pregnant',
  'owner',
  'immigrants',
  'student',
  'rent-burden',
  'poor-parent',
];

/** A household of each kind out of the cases of the oracle. */
export function typicalCases(): readonly ReferenceCase[] {
  const cases = readCases('oracle-2026.json');
  return KINDS.map((kind) => cases.find(({ id }) => id.endsWith(kind))).filter((c) => c !== undefined);
}
