import { amounts, everywhere, table, type Tables } from '../../schema/table-kinds.ts';

const fromThirty = amounts('30', '40', '50', '60', '70', '80', '90', '100');

/** 38 U.S.C. 1114, 1115. */
export const vaDisability: Tables = {
  alone: everywhere(amounts('10', '20', '30', '40', '50', '60', '70', '80', '90', '100')),
  family: everywhere(table({ spouse: fromThirty, child: fromThirty, student: fromThirty })),
};
