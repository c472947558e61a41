import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 29 U.S.C. 3194. */
export const jobCorps: Tables = { 'income-percent': everywhere(amount) };
