/** What rules may ask of this program. */
export { tefapIncomeLimit } from './tefap.ts';
