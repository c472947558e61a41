/** What rules may ask of this program. */
export { weatherizationHome, weatherizationIncome, weatherizationLimit } from './weatherization.ts';
