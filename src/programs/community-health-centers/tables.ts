import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 42 CFR 51c.303(f). */
export const communityHealthCenters: Tables = {
  'free-percent': everywhere(amount),
  'discount-percent': everywhere(amount),
};
