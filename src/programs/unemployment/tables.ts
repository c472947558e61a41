import { amount, amounts, eachState, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 26 U.S.C. 3304 and the states' laws. */
export const unemployment: Tables = {
  weekly: eachState(amounts('min', 'max')),
  share: eachState(amount),
  weeks: eachState(amount),
  'full-time': everywhere(amount),
  'pay-end': everywhere(amount),
};
