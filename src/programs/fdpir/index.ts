/** What rules may ask of this program. */
export { fdpirIncomeLimit, fdpirNetIncome, fdpirWorth } from './fdpir.ts';
