import { amounts, everywhere, exact, table, type Tables } from '../../schema/table-kinds.ts';

/** 26 U.S.C. 21. */
export const cdctc: Tables = {
  'cost-limit': everywhere(table({ 1: exact, 2: exact })),
  percent: everywhere(amounts('most', 'middle', 'least', 'from', 'again', 'againJoint')),
  'counts-as-earned': everywhere(table({ 1: exact, 2: exact })),
};
