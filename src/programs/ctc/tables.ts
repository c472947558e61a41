import { amount, amounts, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 26 U.S.C. 24. */
export const ctc: Tables = {
  'per-child': everywhere(amount),
  'refund-per-child': everywhere(amount),
  'other-dependent': everywhere(amount),
  'refund-earnings': everywhere(amount),
  'refund-percent': everywhere(amount),
  'phase-out-start': everywhere(amounts('other', 'joint')),
};
