import { amount, amounts, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 42 U.S.C. 1395w-114. */
export const extraHelp: Tables = {
  'income-percent': everywhere(amount),
  assets: everywhere(amounts('one', 'couple')),
};
