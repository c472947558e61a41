/** What rules may ask of this program. */
export { headStartIncome, headStartLimit, headStartMayTake } from './head-start.ts';
