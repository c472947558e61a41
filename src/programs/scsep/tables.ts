import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 20 CFR 641.500. */
export const scsep: Tables = { 'income-percent': everywhere(amount) };
