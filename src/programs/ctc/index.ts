/** What rules may ask of this program. */
export { ctcCredit, ctcKind } from './credit.ts';
export { ctcDependents, ctcIncome } from './rules.ts';
export { ctcIncomeEnd } from './total.ts';
