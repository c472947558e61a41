import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 42 U.S.C. 300ff-27. */
export const ryanWhite: Tables = { 'income-percent': everywhere(amount) };
