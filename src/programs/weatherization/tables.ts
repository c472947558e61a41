import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 10 CFR 440.22. */
export const weatherization: Tables = {
  'guideline-percent': everywhere(amount),
};
