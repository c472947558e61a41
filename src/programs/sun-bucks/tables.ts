import { amount, everywhere, someStates, type Tables } from '../../schema/table-kinds.ts';
import { z } from 'zod';

/** 7 CFR part 292. */
export const sunBucks: Tables = {
  'takes-part': someStates(
    z.union([z.boolean(), z.literal('tribes')], { error: 'Write true, false or tribes.' }),
  ),
  amount: everywhere(amount),
  'state-amount': someStates(amount),
};
