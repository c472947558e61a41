import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 7 CFR 251.5(b). */
export const tefap: Tables = { 'income-percent': everywhere(amount) };
