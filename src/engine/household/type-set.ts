/** Sets of types of income, a bit for each type: whether a type is in one, and what two have in common, is then one step. */
import type { IncomeType } from '../../facts/values.ts';

const ORDER: Readonly<Record<IncomeType, number>> = {
  wages: 0,
  selfEmployment: 1,
  socialSecurityRetirement: 2,
  socialSecurityDisability: 3,
  socialSecuritySurvivors: 4,
  socialSecurityDependent: 5,
  ssi: 6,
  tanf: 7,
  generalAssistance: 8,
  unemployment: 9,
  workersCompensation: 10,
  pension: 11,
  veteransDisability: 12,
  veteransPension: 13,
  childSupport: 14,
  alimony: 15,
  taxFreePension: 16,
  disabilityInsurance: 17,
  partnership: 18,
  workStudy: 19,
  interestDividends: 20,
  capitalGains: 21,
  rental: 22,
  farm: 23,
  gift: 24,
  studentAid: 25,
  other: 26,
};

declare const kind: unique symbol;
export type IncomeTypes = number & { readonly [kind]: 'types of income' };

const set = (bits: number): IncomeTypes => bits as IncomeTypes;
export const incomeTypes = (...types: readonly IncomeType[]): IncomeTypes =>
  set(types.reduce((bits, type) => bits | (1 << ORDER[type]), 0));
export const NO_TYPES = incomeTypes();

export const union = (...sets: readonly IncomeTypes[]): IncomeTypes =>
  set(sets.reduce((bits: number, types) => bits | types, 0));
export const without = (all: IncomeTypes, ...left: readonly IncomeTypes[]): IncomeTypes =>
  set(all & ~union(...left));

export const hasType = (types: IncomeTypes, type: IncomeType): boolean => (types & (1 << ORDER[type])) !== 0;
export const typesIn = (types: IncomeTypes): IncomeType[] =>
  (Object.keys(ORDER) as IncomeType[]).filter((type) => hasType(types, type));
