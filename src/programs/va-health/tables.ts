import { bySize, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 38 U.S.C. 1722. */
export const vaHealth: Tables = { 'income-limit': everywhere(bySize) };
