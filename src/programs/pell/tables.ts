import { amount, amounts, everywhere, type Tables } from '../../schema/table-kinds.ts';

/** 20 U.S.C. 1070a. */
export const pell: Tables = {
  award: everywhere(amounts('most', 'least')),
  'most-test': everywhere(amounts('single', 'other')),
  'least-test': everywhere(
    amounts('dependent-single', 'dependent-other', 'parent-single', 'parent-other', 'alone'),
  ),
  'simple-income': everywhere(amount),
  'small-assets': everywhere(amount),
};
