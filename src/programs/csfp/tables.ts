import { amount, everywhere, exact, flag, someStates, type Tables } from '../../schema/table-kinds.ts';
import { z } from 'zod';

/** 7 CFR part 247. */
export const csfp: Tables = {
  'min-age': everywhere(exact),
  'income-percent': everywhere(amount),
  'state-income-percent': someStates(amount),
  'guideline-month': everywhere(amount),
  'served-counties': someStates(z.string('Write names of counties with commas between them.')),
  'takes-proof': someStates(flag),
  'food-worth': everywhere(amount),
};
