/** What rules may ask of this program. */
export { lifelineDiscount, lifelineIncome, lifelineIncomeLimit } from './lifeline.ts';
