import { amount, amounts, everywhere, table, type Tables, words } from '../../schema/table-kinds.ts';

const limits = amounts('10', '20', '50');
const falls = amounts('from', 'to');

/** 26 U.S.C. 25B and 6433. */
export const saversMatch: Tables = {
  form: everywhere(words('credit', 'match')),
  'most-saved': everywhere(amount),
  'credit-limits': everywhere(table({ other: limits, headOfHousehold: limits, joint: limits })),
  'match-falls': everywhere(table({ other: falls, headOfHousehold: falls, joint: falls }).nullable()),
};
