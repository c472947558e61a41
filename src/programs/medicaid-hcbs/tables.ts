import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 42 U.S.C. 1396r-5. */
export const medicaidHcbs: Tables = { 'spouse-keeps': everywhere(amount) };
