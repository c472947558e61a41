import { amount, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 7 CFR part 3560. */
export const usdaRuralRental: Tables = { 'moderate-above': everywhere(amount) };
