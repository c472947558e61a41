import { amount, everywhere, someStates, type Tables } from '../../schema/table-kinds.ts';

/** 42 CFR 59.5 and 435.214. */
export const acaFamilyPlanning: Tables = {
  'discount-percent': everywhere(amount),
  'state-percent': someStates(amount),
};
