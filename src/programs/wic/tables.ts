import { amount, amounts, everywhere, exact, type Tables } from '../../schema/table-kinds.ts';

/** 7 CFR 246.7. */
export const wic: Tables = {
  'income-percent': everywhere(amount),
  'guideline-month': everywhere(exact),
  'last-month': everywhere(amounts('breastfeeding', 'postpartum')),
  'food-worth': everywhere(amounts('pregnant', 'postpartum', 'breastfeeding', 'infant', 'child')),
};
