import { amount, amounts, everywhere, table, type Tables } from '../../schema/table-kinds.ts';

const rate = amounts('alone', 'family');

/** 38 U.S.C. 1521. */
export const vaPension: Tables = {
  rate: everywhere(table({ ordinary: rate, aid: rate, child: amount })),
  'medical-share': everywhere(amount),
};
