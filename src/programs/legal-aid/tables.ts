import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 45 CFR part 1611. */
export const legalAid: Tables = {
  'income-percent': everywhere(amount),
  'wider-percent': everywhere(amount),
};
