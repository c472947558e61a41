import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 7 CFR part 249. */
export const seniorFarmersMarket: Tables = {
  'income-percent': everywhere(amount),
  worth: everywhere(amount),
};
