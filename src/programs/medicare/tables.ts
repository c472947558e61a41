import { amount, amounts, everywhere, exact, type Tables, words } from '../../schema/table-kinds.ts';

/** 42 U.S.C. 1395c, 1395o, 426. */
export const medicare: Tables = {
  age: everywhere(exact),
  'disability-months': everywhere(amount),
  credits: everywhere(amounts('free', 'reduced')),
  'spouse-age': everywhere(exact),
  'residence-years': everywhere(amount),
  'status-rule': everywhere(words('lawful', 'listed-or-enrolled', 'listed')),
  'part-b-premium': everywhere(amount),
  'part-a-premium': everywhere(amounts('full', 'reduced')),
};
