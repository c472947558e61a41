/** What rules may ask of this program. */
export { vaHealthIncome, vaHealthLimit } from './income.ts';
