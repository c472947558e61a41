import { amount, amounts, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 20 CFR part 416. */
export const ssi: Tables = {
  status: everywhere(amounts('humanitarian', 'wait', 'quarters')),
  'student-pay': everywhere(amounts('month', 'year')),
  'in-medicaid-facility': everywhere(amount),
};
