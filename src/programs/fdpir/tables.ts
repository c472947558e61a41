import { amount, bySize, everywhere, table, type Tables } from '../../schema/table-kinds.ts';

/** 7 CFR part 253. */
export const fdpir: Tables = {
  'income-limit': everywhere(table({ contiguous: bySize, AK: bySize })),
  'earned-deduction': everywhere(amount),
  'shelter-deduction': everywhere(amount),
  'food-worth': everywhere(amount),
};
