import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 45 CFR 1302.12. */
export const headStart: Tables = {
  'income-percent': everywhere(amount),
  'wider-percent': everywhere(amount),
  'housing-share': everywhere(amount),
};
