import { amounts, flag, someStates, type Tables } from '../../schema/table-kinds.ts';

const pay = someStates(amounts('one', 'couple'));

/** 20 CFR 416.2001: what states add. */
export const ssiStateSupplement: Tables = {
  'paid-with-ssi': someStates(flag),
  'only-without-income': someStates(flag),
  amount: pay,
  'amount-aged': pay,
  'amount-blind': pay,
  'amount-child': pay,
  'amount-with-others': pay,
  'amount-in-others-home': pay,
};
