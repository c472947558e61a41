/** What rules may ask of this program. */
export { freeTaxHelpIncome } from './free-tax-help.ts';
