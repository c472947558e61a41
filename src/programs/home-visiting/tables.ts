import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 42 U.S.C. 711. */
export const homeVisiting: Tables = { 'income-percent': everywhere(amount) };
