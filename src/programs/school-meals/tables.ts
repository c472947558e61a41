import {
  amount,
  amounts,
  everywhere,
  exact,
  flag,
  someStates,
  table,
  type Tables,
} from '../../schema/table-kinds.ts';

const meals = amounts('free', 'reduced');

/** 42 U.S.C. 1758. */
export const schoolMeals: Tables = {
  'free-percent': everywhere(amount),
  'reduced-percent': everywhere(amount),
  'guideline-month': everywhere(exact),
  'free-for-all': someStates(flag),
  'state-free-percent': someStates(amount),
  'worth-a-day': everywhere(table({ contiguous: meals, AK: meals, HI: meals })),
  'school-days': everywhere(amount),
};
