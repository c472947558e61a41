import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 42 U.S.C. 423. */
export const ssdi: Tables = { 'substantial-work-blind': everywhere(amount) };
