import {
  amount,
  amounts,
  everywhere,
  exact,
  flag,
  optional,
  someStates,
  table,
  type Tables,
} from '../../schema/table-kinds.ts';

/** 42 U.S.C. 1396d(p), 1396a(a)(10)(E). */
export const medicareSavings: Tables = {
  levels: everywhere(amounts('QMB', 'SLMB', 'QI')),
  'levels-state': someStates(table(optional({ QMB: amount, SLMB: amount, QI: amount }))),
  disregard: someStates(exact),
  'raise-left-out': everywhere(amount),
  assets: everywhere(amounts('one', 'couple')),
  'assets-state': someStates(amounts('one', 'couple')),
  'no-asset-test': someStates(flag),
};
