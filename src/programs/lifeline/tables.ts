import { amount, everywhere, someStates, type Tables } from '../../schema/table-kinds.ts';

/** 47 CFR 54.409. */
export const lifeline: Tables = {
  'income-percent': everywhere(amount),
  'state-income-percent': someStates(amount),
  discount: everywhere(amount),
  'state-discount': someStates(amount),
  'tribal-discount': everywhere(amount),
};
