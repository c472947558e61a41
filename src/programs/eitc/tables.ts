import { amount, amounts, everywhere, exact, table, type Tables } from '../../schema/table-kinds.ts';

const byChildren = amounts('0', '1', '2', '3');
const start = amounts('none', 'child');

/** 26 U.S.C. 32. */
export const eitc: Tables = {
  'max-credit': everywhere(byChildren),
  'phase-in-percent': everywhere(byChildren),
  'phase-out-percent': everywhere(byChildren),
  'phase-out-start': everywhere(table({ other: start, joint: start })),
  'investment-limit': everywhere(amount),
  age: everywhere(table({ from: exact, to: exact })),
};
