/** The household file, made from the table of facts (src/facts). */
export { LOSS_TYPES } from '../facts/across.ts';
export {
  BENEFITS,
  CITIZENSHIPS,
  householdSchema,
  INCOME_TYPES,
  incomeSchema,
  INSURANCES,
  personSchema,
  STATES,
} from '../facts/schema.ts';
export type { Amount, Expense, Household, IncomeType, Period, Person } from '../facts/values.ts';
