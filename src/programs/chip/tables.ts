import { amount, exact, flag, someStates, type Tables } from '../../schema/table-kinds.ts';

/** 42 U.S.C. 1397aa and following. */
export const chip: Tables = {
  'limit-child': someStates(amount),
  'limit-pregnant': someStates(amount),
  'limit-unborn': someStates(amount),
  'lawful-children': someStates(flag),
  'lawful-pregnant': someStates(flag),
  'any-status-children-under': someStates(exact),
};
